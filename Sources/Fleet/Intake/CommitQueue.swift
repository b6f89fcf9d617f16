/// Stores what waits in one transaction, however many callers wait.
///
/// Flushing the disk costs far more than storing a report, so all that came while the last transaction ran goes into
/// the next one. Nobody is answered before the transaction that holds their lines has ended.
actor CommitQueue {
    /// As many lines as may wait; more are turned away, so that a storm of PCs cannot fill the memory.
    static let limit = 8192

    private typealias Answer = CheckedContinuation<[LineOutcome], any Error>

    private let store: FleetStore
    private var waiting: [(entries: [FleetStore.Entry], answer: Answer)] = []
    private var waitingLines = 0
    private var isRunning = false

    init(store: FleetStore) { self.store = store }

    func commit(_ entries: [FleetStore.Entry]) async throws -> [LineOutcome] {
        guard waitingLines == 0 || waitingLines + entries.count <= Self.limit else { throw IntakeError.full }
        return try await withCheckedThrowingContinuation { answer in
            waiting.append((entries, answer))
            waitingLines += entries.count
            guard !isRunning else { return }
            isRunning = true
            Task { await run() }
        }
    }

    private func run() async {
        while !waiting.isEmpty {
            let group = waiting
            waiting = []
            waitingLines = 0
            await commit(group)
        }
        isRunning = false
    }

    private func commit(_ group: [(entries: [FleetStore.Entry], answer: Answer)]) async {
        do {
            var outcomes = try await store.commit(group.flatMap(\.entries))[...]
            for (entries, answer) in group {
                answer.resume(returning: Array(outcomes.prefix(entries.count)))
                outcomes = outcomes.dropFirst(entries.count)
            }
        } catch {
            for (_, answer) in group { answer.resume(throwing: error) }
        }
    }
}
