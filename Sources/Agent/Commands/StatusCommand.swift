package import ArgumentParser

/// `probe status`: what waits, since when, and why.
package struct StatusCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "status", abstract: HelpText.status.spoken)

    @OptionGroup
    var options: StateOptions

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            let status = Status(state: try options.state(), clocks: LinuxClocks(), metering: NetworkManager())
            for message in try status.messages() { options.say(message) }
        }
    }
}
