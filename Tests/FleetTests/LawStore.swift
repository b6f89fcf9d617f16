import GRDB
import Reports

@testable import Fleet

/// A real store in memory, which is emptied and used again.
final class LawStore {
    let store: FleetStore
    private let database: DatabaseQueue
    private let most: Int
    private let pool: LawPool

    /// - Parameter most: As many reports as are kept whole of one key.
    init(_ pool: LawPool, keeping most: Int = FleetStore.bodiesPerKey) throws {
        database = try DatabaseQueue()
        try DatabaseMigrator.fleet.migrate(database)
        store = FleetStore(database: database, file: "memory")
        self.most = most
        self.pool = pool
        try database.write { db in
            try db.execute(
                sql: "INSERT INTO office (number, district, root, collector, founded) VALUES (1, 'D', ?, ?, 1)",
                arguments: [pool.root.description, pool.root.description])
            for kit in pool.kits { _ = try FleetStore.add(kit, at: 1, db) }
        }
    }

    func clear() throws {
        try database.write { db in
            for table in [
                "changed", "head", "listed", "site", "body", "ledger", "seen_elsewhere", "machine_key", "decided",
                "decision",
            ] {
                try db.cachedStatement(sql: "DELETE FROM \(table)").execute()
            }
        }
    }

    func take(_ deliveries: some Sequence<LawDelivery>) throws {
        try database.write { db in
            for delivery in deliveries {
                switch delivery.item {
                case .report(let report):
                    _ = try FleetStore.join(report, seen: delivery.received, keeping: most, db)
                case .decision(let decision): _ = try FleetStore.join(decision, at: delivery.received, db)
                case .claim(let content): _ = try FleetStore.join(content, db)
                }
            }
        }
    }

    /// What an export of this store says.
    func exported() throws -> [LawItem] {
        var items: [LawItem] = try database.read { try String.fetchAll($0, sql: "SELECT id FROM decision") }
            .compactMap { pool.decisions[$0].map(LawItem.decision) }
        for (kid, number) in try store.keys(after: "", limit: 1000) {
            guard let key = KeyID(kid) else { continue }
            let bodies = try store.bodies(of: number)
            items += bodies.compactMap { pool.reports[$0.id].map(LawItem.report) }
            let received = bodies.map { (id: $0.id, seen: $0.seen) } + (try store.seenElsewhere(of: number))
            items += Export.receipts(for: key, received).map { .claim(.received($0)) }
            let marks = try store.marks(of: number)
            if !marks.isEmpty { items.append(.claim(.remembered(LedgerExtract(kid: key, marks: marks)))) }
        }
        return items
    }

    /// The four maps.
    func state() throws -> Set<String> {
        try database.read { db in
            let state = try db.cachedStatement(
                sql: """
                    SELECT 'body ' || kid || ' ' || seq || ' ' || at || ' ' || id || ' ' || kit || ' ' || seen
                    FROM body JOIN machine_key ON machine_key.number = key
                    UNION ALL
                    SELECT 'ledger ' || kid || ' ' || seq || ' ' || lo || ' ' || coalesce(hi, '')
                    FROM ledger JOIN machine_key ON machine_key.number = key
                    UNION ALL
                    SELECT 'decided ' || subject || ' ' || n || ' ' || severity || ' ' || decision FROM decided
                    """)
            return try String.fetchSet(state)
        }
    }
}
