/// The agent's folder, `/var/lib/probe`: who this PC is, and what waits.
///
/// | file | holds |
/// |---|---|
/// | `key` | the machine key, and the tags of the PC at the key's birth |
/// | `head` | the last number used, lost reports, the newest time that a collector vouched for |
/// | `kit.jws` | the school's kit, as signed |
/// | `keys.jws` | the changes of the office's keys since, as signed |
/// | `label` | what the school calls this PC, and what it is for |
/// | `speed` | how fast the processor was measured to be |
/// | `last` | what the last report said, as a digest, and when it was made |
/// | `timetable` | when the daemon does what next |
/// | `sending` | how much was sent of late, and how it went on |
/// | `answer` | how the last sending went, for `probe status` |
/// | `outbox/` | reports that wait: `<number, ten digits>.jws` |
/// | `bad/` | reports that can't be sent; at most eight |
///
/// Everything is written by ``DurableFolder``, and read anew for each piece of work: the daemon and a command at the
/// keyboard may both be at it, and take turns by ``locked(_:)``.
package final class StateFolder {
    package let folder: DurableFolder

    package init(path: String, calls: any FileSystemCalls) throws(Failure) {
        do throws(FileFault) {
            folder = try DurableFolder(opening: path, in: calls, making: true)
        } catch {
            throw Failure(error)
        }
    }

    /// The folder as it is, for looking only: it is not made where it is absent.
    package init(lookingAt path: String, calls: any FileSystemCalls) throws(FileFault) {
        folder = try DurableFolder(opening: path, in: calls)
    }

    package func locked<Result>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        try folder.locked(body)
    }

    package var key: KeyFile { KeyFile(folder: folder) }
    package var kit: KitFile { KitFile(folder: folder) }
    package var enrolment: EnrolmentFiles { EnrolmentFiles(folder: folder) }
    package var head: StateFile<Head> { StateFile(folder: folder, name: "head") }
    package var label: StateFile<Label> { StateFile(folder: folder, name: "label") }
    package var speed: StateFile<CPUSpeed> { StateFile(folder: folder, name: "speed") }
    package var lastReport: StateFile<LastReport> { StateFile(folder: folder, name: "last") }
    package var timetable: StateFile<Timetable> { StateFile(folder: folder, name: "timetable") }
    package var sending: StateFile<SendingRecord> { StateFile(folder: folder, name: "sending") }
    package var lastAnswer: StateFile<LastAnswer> { StateFile(folder: folder, name: "answer") }

    /// The files whose renewal by a command concerns the daemon at once.
    package static let namesThatWake: Set<String> = [KitFile.name, "label", "speed"]

    package func outbox(bounds: OutboxBounds = .standard) throws(FileFault) -> Outbox {
        try Outbox(state: folder, bounds: bounds)
    }

    /// Opens the outbox, which puts right whatever a cut left, and does one thing with it.
    package func withOutbox<Result>(_ body: (Outbox) throws(FileFault) -> Result) throws(Failure) -> Result {
        try locked { () throws(Failure) in
            do throws(FileFault) {
                return try body(try outbox())
            } catch {
                throw Failure(error)
            }
        }
    }

    /// Where the state lies: what the user says, else what systemd says, else where the package puts it.
    ///
    /// Source: `StateDirectory=` in systemd.exec(5).
    package static func path(option: String?, environment: [String: String]) -> String {
        let folders = environment["STATE_DIRECTORY"]?.split(separator: ":") ?? []
        return option ?? folders.first.map(String.init) ?? "/var/lib/probe"
    }
}
