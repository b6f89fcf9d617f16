package import ArgumentParser
import FoundationEssentials

/// `probe daemon`: what the systemd unit runs.
package struct DaemonCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "daemon",
        abstract: "Look at this PC at start and once a day, and report what changed.",
        discussion: "This is what the systemd unit probe.service runs. It ends at SIGTERM.")

    @OptionGroup
    var options: StateOptions

    @Option(
        help: ArgumentHelp(
            "Begin to send at a random time within so many seconds. The default keeps a room of PCs from sending at once.",
            valueName: "seconds"))
    var firstSendWithin: Int = 600

    package init() {}

    package func validate() throws {
        guard (0...86_400).contains(firstSendWithin) else {
            throw ValidationError("--first-send-within takes 0 to 86400 seconds.")
        }
    }

    package func run() throws {
        try options.run { () throws(Failure) in
            let state = try options.state()
            enrol(state)
            let clocks = LinuxClocks()
            let sender = Sender(courier: CurlCourier(), random: SystemRandomNumberGenerator())
            var daemon = Daemon(
                checkUp: try ThisPC.checkUp(state: state, say: options.complain),
                dispatch: Dispatch(state: state, clocks: clocks, sender: sender),
                clocks: clocks, sendWithin: Int64(firstSendWithin), random: SystemRandomNumberGenerator(),
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
