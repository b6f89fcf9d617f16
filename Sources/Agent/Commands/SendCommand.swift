package import ArgumentParser

/// `probe send`: sends now what waits.
package struct SendCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "send", abstract: HelpText.send.spoken)

    @OptionGroup
    var options: StateOptions

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            let state = try options.state()
            guard try state.kit.read() != nil else { throw Failure(.noKitYet) }
            if NetworkManager().isMetered() == true { options.say(.meteredAndAsked) }
            let sender = Sender(courier: CurlCourier(), random: SystemRandomNumberGenerator())
            var dispatch = Dispatch(state: state, clocks: LinuxClocks(), sender: sender, say: options.say)
            var last = SendingOutcome.nothingWaits
            while true {
                let step = try dispatch.once()
                if step.outcome == .nothingWaits { break }
                options.say(.outcome(step.outcome))
                last = step.outcome
                // A failure would come again at once: the daemon tries later.
                guard step.nextIn == 0 else { break }
            }
            let left = try state.withOutbox { $0.entries.count }
            if last == .nothingWaits { options.say(.waiting(count: left)) }
            guard left > 0 else { return }
            throw Failure(.stillWaiting(count: left))
        }
    }
}
