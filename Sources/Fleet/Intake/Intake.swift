package import Reports

/// Where lines come in, on whatever road: looked at one by one, stored together, each with its own outcome.
///
/// When ``take(_:)`` has returned, what it took outlives a power cut; only then may it be acknowledged.
package final class Intake: Sendable {
    private let store: FleetStore
    private let judge: LineJudge
    private let queue: CommitQueue

    /// This office's clock, Unix seconds.
    private let clock: @Sendable () -> Int64

    /// - Parameter accepting: The types of line that may be handed in on this road.
    package init(
        store: FleetStore, accepting: Set<LineType>, clock: @escaping @Sendable () -> Int64
    ) throws(StoreError) {
        self.store = store
        self.clock = clock
        judge = LineJudge(kits: try KitBook(store: store), accepting: accepting)
        queue = CommitQueue(store: store)
    }

    /// Takes what can be taken of these lines.
    ///
    /// - Returns: What became of each line, in the same order.
    package func take(_ lines: [[UInt8]]) async throws -> [LineOutcome] {
        let now = clock()
        let entries = try lines.map { FleetStore.Entry(judgement: try judge.judge($0), received: now) }
        return try await store(entries)
    }

    /// Looks again at the lines that were kept apart; call it when a kit has come.
    ///
    /// - Returns: The reports that were taken now.
    package func takeHeld() async throws -> [ReportName] {
        let reports = try store.held().map { held in
            FleetStore.Entry(judgement: try judge.judge(held.line), received: held.received)
        }
        let claims = try store.heldClaims().map { FleetStore.Entry(judgement: try judge.judge($0), received: clock()) }
        let entries = reports + claims
        return try await store(entries).compactMap { outcome in
            guard case .taken(let name) = outcome else { return nil }
            return name
        }
    }

    /// How storing went last, for whoever watches over the office.
    package func health() async -> IntakeHealth { await queue.health }

    /// Takes changes of the office's keys; the lines of one change must come together, in whatever order.
    ///
    /// - Returns: What became of each line, in the same order.
    func take(keys lines: [SignedLine]) throws(StoreError) -> [LineOutcome] {
        try store.take(keys: lines, at: clock())
    }

    private func store(_ entries: [FleetStore.Entry]) async throws -> [LineOutcome] {
        let storing = entries.filter(\.judgement.isToBeStored)
        var stored = (storing.isEmpty ? [] : try await queue.commit(storing)).makeIterator()
        for case .kit(let kit) in storing.lazy.map(\.judgement) { judge.kits.remember(kit) }
        return entries.compactMap { entry in
            guard case .settled(let outcome) = entry.judgement else { return stored.next() }
            return outcome
        }
    }
}
