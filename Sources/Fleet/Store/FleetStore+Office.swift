import GRDB
import Reports

extension FleetStore {
    /// Makes the database of a new office.
    convenience init(creating office: Office, file: String) throws {
        let folder = try Descriptor(folder: Self.folder(of: file), followingLinks: true)
        try DurableFile.create([], named: Self.name(of: file), in: folder)
        try self.init(file: file)
        try write { db in
            try db.execute(
                sql:
                    "INSERT INTO office (number, district, root, collector, founded, joined) VALUES (1, ?, ?, ?, ?, ?)",
                arguments: [
                    office.district, office.root.description, office.collector.description, office.founded,
                    office.isJoined,
                ])
        }
    }

    /// The office as the newest of its keys make it.
    package func office() throws(StoreError) -> Office {
        let office = try read(Office.stored(in:))
        guard var office else { throw .damaged(file: file, detail: "it does not say whose it is") }
        let chain = try keysBook().chain
        office.root = chain.root
        office.changes = chain.number
        // Another collector of the district keeps the key of its own.
        guard !office.isJoined else { return office }
        // Change by change: one that was made at another collector names that one's key first.
        for named in chain.changes.map(\.keys.collectors) {
            guard let first = named.first, !named.contains(where: { $0.key == office.collector }) else { continue }
            office.collector = first.key
        }
        return office
    }

    static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    }

    private static func name(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
    }
}

extension Office {
    /// The office as it was founded, before any change of its keys.
    static func stored(in db: Database) throws -> Office? {
        try Row.fetchOne(db, sql: "SELECT * FROM office").flatMap(Office.init)
    }

    private init?(_ row: Row) {
        guard let root = KeyID(row["root"]), let collector = KeyID(row["collector"]) else { return nil }
        self.init(
            district: row["district"], root: root, collector: collector, founded: row["founded"],
            isJoined: row["joined"] ?? false)
    }
}
