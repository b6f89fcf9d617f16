import GRDB
import Reports

extension FleetStore {
    /// What two reports of one number tell of keys; their leaps are found by ``leapt(_:)``.
    func ledgerSigns() throws(StoreError) -> LedgerSigns {
        try read { db in
            var signs = LedgerSigns()
            for row in try Row.fetchAll(db, sql: Self.forks, arguments: [LedgerMark.hardwareLength]) {
                guard let key = KeyID(row["kid"]) else { continue }
                if row["other_hardware"] { signs.copied.insert(key) } else { signs.setBack.insert(key) }
            }
            return signs
        }
    }

    /// Which of these keys' numbers leapt.
    ///
    /// - Parameter heads: The newest report of each key. A key whose greatest number is small cannot have leapt, so
    ///   nearly none is looked through.
    func leapt(_ heads: [Head]) throws(StoreError) -> Set<KeyID> {
        let suspects = heads.filter { $0.report.seq > RowFlag.numberLeap }.map(\.key)
        guard !suspects.isEmpty else { return [] }
        return try read { db in
            let leap = try db.cachedStatement(sql: Self.leap)
            return Set(
                try suspects.filter { key in
                    try Int.fetchOne(leap, arguments: [key.description]) ?? 0 > RowFlag.numberLeap
                })
        }
    }

    /// Marks are ordered by their hardware first, so the least and the greatest tell of all between them.
    private static let forks = """
        SELECT kid, max(substr(lo, 1, ?1) <> substr(hi, 1, ?1)) AS other_hardware
        FROM ledger JOIN machine_key ON number = key WHERE hi IS NOT NULL GROUP BY key
        """

    private static let leap = """
        SELECT max(step) FROM (
            SELECT seq - lag(seq, 1, 0) OVER (ORDER BY seq) AS step FROM ledger
            WHERE key = (SELECT number FROM machine_key WHERE kid = ?))
        """
}
