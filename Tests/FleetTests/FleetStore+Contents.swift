import GRDB

@testable import Fleet

extension FleetStore {
    /// Everything that the merge is about, in an order that does not depend on how it came in.
    func contents() throws -> [String] {
        try read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT 'body ' || kid || ' ' || seq || ' ' || at || ' ' || id || ' ' || kit || ' ' || seen || ' ' || line
                    FROM body JOIN machine_key ON machine_key.number = key
                    UNION ALL
                    SELECT 'ledger ' || kid || ' ' || seq || ' ' || lo || ' ' || coalesce(hi, '')
                    FROM ledger JOIN machine_key ON machine_key.number = key
                    UNION ALL
                    SELECT 'decided ' || subject || ' ' || n || ' ' || severity || ' ' || decision FROM decided
                    ORDER BY 1
                    """)
        }
    }
}
