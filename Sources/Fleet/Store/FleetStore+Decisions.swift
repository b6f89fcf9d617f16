import GRDB
import Reports
import Requirements

extension FleetStore {
    /// Joins a decision to the store; false where it was there already.
    static func join(_ decision: SignedDecision, at now: Int64, _ db: Database) throws -> Bool {
        let id = decision.id.description
        let content = decision.decision
        try db.cachedStatement(
            sql: "INSERT INTO decision (id, n, received, line) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        ).execute(arguments: [id, content.n, now, decision.line.text])
        guard db.changesCount > 0 else { return false }
        let upsert = try db.cachedStatement(
            sql: """
                INSERT INTO decided (subject, n, severity, decision) VALUES (?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE
                SET n = excluded.n, severity = excluded.severity, decision = excluded.decision
                WHERE (excluded.n, excluded.severity, excluded.decision) > (n, severity, decision)
                """)
        var kits: [LineID: SignedKit] = [:]
        for subject in content.subjects {
            try upsert.execute(arguments: [subject.description, content.n, content.verdict.severity, id])
            if db.changesCount > 0 { try noteDecision(on: subject, &kits, db) }
        }
        return true
    }

    /// Has the PCs listed anew that the decision may bring into the lists or take out.
    private static func noteDecision(
        on subject: DecisionSubject, _ kits: inout [LineID: SignedKit], _ db: Database
    ) throws {
        switch subject {
        case .key(let key):
            let known = try db.cachedStatement(sql: "SELECT number FROM machine_key WHERE kid = ?")
            guard let number = try Int64.fetchOne(known, arguments: [key.description]) else { return }
            try listAnew(siteOf: number, db)
        case .kit(let id):
            // A kit that is not here has no PCs here.
            guard let kit = try kit(id, &kits, db) else { return }
            try db.cachedStatement(sql: "UPDATE site SET changes = changes + 1, rules = NULL WHERE site = ?")
                .execute(arguments: [site(of: kit.kit)])
        }
    }

    /// Keeps a decision made here; false where it was there already.
    package func add(_ decision: SignedDecision, at now: Int64) throws(StoreError) -> Bool {
        try write { db in try Self.join(decision, at: now, db) }
    }

    /// Every decision, in the order of their numbers.
    package func decisions() throws(StoreError) -> [SignedDecision] {
        let lines = try read { db in try String.fetchAll(db, sql: "SELECT line FROM decision ORDER BY n, id") }
        return try lines.map(signedDecision)
    }

    /// The number that the next decision is to have.
    package func nextDecision() throws(StoreError) -> Int {
        try read { db in try Int.fetchOne(db, sql: "SELECT coalesce(max(n), 0) + 1 FROM decision") ?? 1 }
    }

    /// What counts for each key and kit that was ever decided on.
    ///
    /// - Parameter day: Only of the decisions that were received by its end, in UTC; `nil` for all.
    func decided(knownOn day: Day? = nil) throws(StoreError) -> [DecisionSubject: Decision.Verdict] {
        if let day { return try decided(before: Int64(day.adding(days: 1).number) * 86_400) }
        let rows = try read { db in try Row.fetchAll(db, sql: "SELECT subject, severity FROM decided") }
        var decided: [DecisionSubject: Decision.Verdict] = [:]
        decided.reserveCapacity(rows.count)
        for row in rows {
            guard let subject = DecisionSubject(row["subject"]),
                let verdict = Decision.Verdict.allCases.first(where: { $0.severity == row["severity"] })
            else { throw .damaged(file: file, detail: "a subject of a decision in it") }
            decided[subject] = verdict
        }
        return decided
    }

    private func decided(before time: Int64) throws(StoreError) -> [DecisionSubject: Decision.Verdict] {
        let lines = try read { db in
            try String.fetchAll(db, sql: "SELECT line FROM decision WHERE received < ? ORDER BY id", arguments: [time])
        }
        var counting: [DecisionSubject: SignedDecision] = [:]
        for decision in try lines.map(signedDecision) {
            for subject in decision.decision.subjects where counting[subject].map(decision.outweighs) ?? true {
                counting[subject] = decision
            }
        }
        return counting.mapValues(\.decision.verdict)
    }

    private func signedDecision(_ line: String) throws(StoreError) -> SignedDecision {
        do {
            return try SignedDecision(line: SignedLine(verifying: Array(line.utf8), as: .decision))
        } catch {
            throw .damaged(file: file, detail: "a decision in it: \(error)")
        }
    }

    /// Whether only what the district admitted is ranked. The office's own, outside the merge.
    package func requiresAdmission() throws(StoreError) -> Bool {
        try read { db in try Bool.fetchOne(db, sql: "SELECT require_admit FROM office") ?? false }
    }

    package func requireAdmission(_ isRequired: Bool) throws(StoreError) {
        try write { db in
            try db.execute(
                sql: "UPDATE office SET require_admit = ?1 WHERE require_admit <> ?1", arguments: [isRequired])
            if db.changesCount > 0 { try db.execute(sql: "UPDATE site SET changes = changes + 1, rules = NULL") }
        }
    }
}
