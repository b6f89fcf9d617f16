import GRDB

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
