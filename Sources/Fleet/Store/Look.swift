import Foundation
import GRDB
import Requirements

/// When SQLite looks through a whole database as it is opened, before anything is read from it.
package enum Look: Sendable {
    /// At each opening, as the service does at its start.
    case always

    /// A large one only once a day and after each start of the PC: a look reads all of the file, and from a hard disk that
    /// takes longer than the list that was asked for.
    case daily(largeFrom: Int)

    /// Never, for a check that looks more closely.
    case never

    /// Looking through 64 MB takes less than a tenth of a second.
    package static let daily = Look.daily(largeFrom: 64 << 20)

    /// Looks through the database where that is due.
    ///
    /// - Returns: What is to be noted when it has been brought up to this release; `nil` where nothing is.
    func run(on file: String, _ database: some DatabaseReader) throws -> LookMark? {
        let mark: LookMark? =
            if case .daily(let least) = self { LookMark(file: file, largeFrom: least) } else { nil }
        return try database.read { db in
            if case .never = self { return nil }
            if let mark, try mark.isNoted(in: db) { return nil }
            try db.requireWhole(by: .quick, file: file)
            return mark
        }
    }
}

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
