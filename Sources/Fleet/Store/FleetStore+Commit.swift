import GRDB
import Reports

extension FleetStore {
    /// Stores what the judgements ask for, whole or not at all; when it returns, it outlives a power cut.
    ///
    /// - Returns: What became of each line, in the same order.
    func commit(_ entries: [Entry]) async throws(StoreError) -> [LineOutcome] {
        do {
            return try await database.write { db in
                let outcomes = try entries.map { try Self.apply($0, db) }
                try Self.letGo(entries, db)
                return outcomes
            }
        } catch {
            throw StoreError(error, file: file)
        }
    }

    struct Entry: Sendable {
        let judgement: Judgement
        let received: Int64
    }

    /// - Parameter most: As many reports as are kept whole of one key.
    static func apply(_ entry: Entry, keeping most: Int = bodiesPerKey, _ db: Database) throws -> LineOutcome {
        switch entry.judgement {
        case .report(let report):
            let name = ReportName(key: report.line.signer, line: report.id)
            return try join(report, seen: entry.received, keeping: most, db) ? .taken(name) : .known(name)
        case .unclaimed(let line, let id, let reason):
            let name = ReportName(key: line.signer, line: id)
            return switch try hold(line, id: id, at: entry.received, db) {
            case .held: .held(name, reason)
            case .full: .turnedAway(name, reason)
            }
        case .kit(let kit):
            return try add(kit, at: entry.received, db) ? .kitTaken(kit.id) : .kitKnown(kit.id)
        case .decision(let decision):
            let id = decision.id
            return try join(decision, at: entry.received, db) ? .decisionTaken(id) : .decisionKnown(id)
        case .claim(let claim):
            return try join(claim, db) ? .claimTaken(claim.id) : .claimKnown(claim.id)
        case .unvouched(let line, let id):
            return try holdClaim(line, id: id, db) == .held ? .claimHeld(id) : .claimTurnedAway(id)
        case .settled(let outcome): return outcome
        }
    }
}
