package import ArgumentParser
import ShownText

/// `probe daemon`: what the systemd unit runs.
package struct DaemonCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "daemon",
        abstract: HelpText.daemon.spoken,
        discussion: HelpText.daemonMore.spoken)

    @OptionGroup
    var options: StateOptions

    @Option(help: ArgumentHelp(.firstSendWithin, .valueSeconds))
    var firstSendWithin: Int?

    /// Only the daemon itself says this, when its sleep ends.
    @Option(help: .private)
    var afterSleep: Awakening?

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            let within = firstSendWithin ?? 600
            guard (0...86_400).contains(within) else { throw Failure(.firstSendOutOfRange, status: .usage) }
            let state = try options.state()
            let inherited = afterSleep.flatMap { Watches(inherited: $0.watches) }
            if inherited == nil { enrol(state) } else { Sleeper.takeName() }
            var daemon = try daemon(
                state, sendWithin: Int64(within), after: inherited == nil ? nil : afterSleep?.wakeUp)
            do throws(SystemError) {
                try daemon.run(waiting: LightWaiting(try watches(inherited)))
            } catch {
                throw Failure(.cannotWait(error), status: .internalError)
            }
        }
    }

    private func daemon(
        _ state: StateFolder, sendWithin: Int64, after wakeUp: WakeUp?
    ) throws(Failure) -> Daemon<SystemRandomNumberGenerator> {
        let clocks = LinuxClocks()
        let sender = Sender(courier: CurlCourier(), random: SystemRandomNumberGenerator())
        return Daemon(
            // What is wrong with the office's files was said at the start.
            checkUp: try ThisPC.checkUp(state: state, say: wakeUp == nil ? options.complain : { _ in }),
            dispatch: Dispatch(
                state: state, clocks: clocks, sender: sender, metering: NetworkManager(), say: options.complain),
            clocks: clocks, sendWithin: sendWithin, random: SystemRandomNumberGenerator(), after: wakeUp,
            // Standard output into the journal is a pipe, and a pipe's buffer would hold back the sentences.
            say: options.complain)
    }

    private func watches(_ inherited: Watches?) throws(SystemError) -> Watches {
        if let inherited { return inherited }
        return try Watches(stateFolder: options.folderPath)
    }

    /// What cannot be done now is tried at the next start; the daemon's first look says what is wrong with the folder.
    private func enrol(_ state: StateFolder) {
        let kit = PreseededKit(environment: ProgramEnvironment.variables, calls: LinuxFileSystem())
        do throws(Failure) { try kit.enrol(state, say: options.complain) } catch { options.complain(error.message) }
    }
}

extension Awakening: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
