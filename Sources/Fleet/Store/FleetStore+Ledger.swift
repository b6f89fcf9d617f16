import GRDB
import Reports

extension FleetStore {
    /// As many keys as are asked for one by one; of more, all that wrote two reports of one number are read.
    private static let askedSingly = 1000

    /// What the ledger says of these keys.
    ///
    /// - Parameter heads: The newest report of each key.
    func ledgerSigns(of heads: [Head]) throws(StoreError) -> LedgerSigns {
        var signs = try read { db in
            var signs = LedgerSigns()
            if heads.count > Self.askedSingly {
                try Self.addForks("", [LedgerMark.hardwareLength], to: &signs, db)
            } else {
                for head in heads {
                    try Self.addForks("AND key = ?2", [LedgerMark.hardwareLength, head.number], to: &signs, db)
                }
            }
            return signs
        }
        signs.leapt = try leapt(heads)
        return signs
    }

    /// Marks are ordered by their hardware first, so the least and the greatest tell of all between them.
    private static func addForks(
        _ which: String, _ arguments: StatementArguments, to signs: inout LedgerSigns, _ db: Database
    ) throws {
        let forks = try db.cachedStatement(
            sql: """
                SELECT kid, max(substr(lo, 1, ?1) <> substr(hi, 1, ?1)) AS other_hardware
                FROM ledger JOIN machine_key ON number = key WHERE hi IS NOT NULL \(which) GROUP BY key
                """)
        for row in try Row.fetchAll(forks, arguments: arguments) {
            guard let key = KeyID(row["kid"]) else { continue }
            if row["other_hardware"] { signs.copied.insert(key) } else { signs.setBack.insert(key) }
        }
    }

    /// Which of these keys' numbers leapt.
    ///
    /// - Parameter heads: The newest report of each key. A key whose greatest number is small cannot have leapt, so
    ///   nearly none is looked through.
    private func leapt(_ heads: [Head]) throws(StoreError) -> Set<KeyID> {
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

    private static let leap = """
        SELECT max(step) FROM (
            SELECT seq - lag(seq, 1, 0) OVER (ORDER BY seq) AS step FROM ledger
            WHERE key = (SELECT number FROM machine_key WHERE kid = ?))
        """
}
