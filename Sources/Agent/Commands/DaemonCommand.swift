package import ArgumentParser
import FoundationEssentials

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

    package init() {}

    package func run() throws {
        try options.run { () throws(Failure) in
            let within = firstSendWithin ?? 600
            guard (0...86_400).contains(within) else { throw Failure(.firstSendOutOfRange, status: .usage) }
            let state = try options.state()
            enrol(state)
            let clocks = LinuxClocks()
            let sender = Sender(courier: CurlCourier(), random: SystemRandomNumberGenerator())
            var daemon = Daemon(
                checkUp: try ThisPC.checkUp(state: state, say: options.complain),
                dispatch: Dispatch(state: state, clocks: clocks, sender: sender, say: options.complain),
                clocks: clocks, sendWithin: Int64(within), random: SystemRandomNumberGenerator(),
                // Standard output into the journal is a pipe, and a pipe's buffer would hold back the sentences.
                say: options.complain)
            do throws(SystemError) {
                let waiting = try LinuxWaiting(folder: options.folderPath, names: StateFolder.namesThatWake)
                try daemon.run(waiting: waiting)
            } catch {
                throw Failure(.cannotWait(error), status: .internalError)
            }
        }
    }

    /// What cannot be done now is tried at the next start; the daemon's first look says what is wrong with the folder.
    private func enrol(_ state: StateFolder) {
        let kit = PreseededKit(environment: ProcessInfo.processInfo.environment, calls: LinuxFileSystem())
        do throws(Failure) { try kit.enrol(state, say: options.complain) } catch { options.complain(error.message) }
    }
}
