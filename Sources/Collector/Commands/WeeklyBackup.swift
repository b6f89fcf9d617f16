import Fleet
import Logging

/// Makes a backup once a week for as long as the server runs.
struct WeeklyBackup: Sendable {
    let folder: BackupFolder
    let store: FleetStore
    let logger: Logger

    private static let week: Int64 = 7 * 86_400

    /// Until the task is cancelled. What goes wrong is said in the log, and tried again an hour later.
    func run() async {
        while !Task.isCancelled {
            makeIfDue()
            try? await Task.sleep(for: .seconds(3600))
        }
    }

    private func makeIfDue() {
        let now = Clock.now()
        // A backup of the future was made by a clock that was wrong.
        if let newest = folder.newest, newest <= now, now - newest < Self.week { return }
        do {
            _ = try folder.add(store, at: now)
        } catch {
            logger.error("no backup could be made: \(error)")
        }
    }
}
