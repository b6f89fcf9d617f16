import Foundation
import GRDB
import Requirements

/// Names a look through a large database by the PC's start, the day and the file: with another of any of them it is due
/// again.
struct LookMark {
    private let text: String

    /// `nil` for a file that is not large, and where the kernel does not tell the start.
    ///
    /// Source: proc_sys_kernel(5), `random/boot_id`.
    init?(file: String, largeFrom least: Int) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
            let size = attributes[.size] as? Int, size >= least,
            let number = attributes[.systemFileNumber] as? Int,
            let start = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
        else { return nil }
        text = "\(start.trimmingCharacters(in: .newlines)) \(Day.today()) \(number)"
    }

    func isNoted(in db: Database) throws -> Bool {
        guard try db.tableExists("look") else { return false }
        return try String.fetchOne(db, sql: "SELECT mark FROM look") == text
    }

    func note(in db: Database) throws {
        try db.execute(sql: "INSERT OR REPLACE INTO look (number, mark) VALUES (1, ?)", arguments: [text])
    }
}
