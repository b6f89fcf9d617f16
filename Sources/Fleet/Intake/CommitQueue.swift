/// Stores what waits in one transaction, however many callers wait.
///
/// Flushing the disk costs far more than storing a report, so all that came while the last transaction ran goes into
/// the next one. Nobody is answered before the transaction that holds their lines has ended.
actor CommitQueue {
    /// As many lines, and bytes of them, as may wait; more are turned away, so that a storm of PCs cannot fill the memory.
    static let limit = 8192
    static let byteLimit = 32 << 20

    private typealias Answer = CheckedContinuation<[LineOutcome], any Error>

    private let store: FleetStore
    private var waiting: [(entries: [FleetStore.Entry], answer: Answer)] = []
    private var waitingBytes = 0
    private var isRunning = false
    private(set) var health = IntakeHealth()

    init(store: FleetStore) { self.store = store }

    func commit(_ entries: [FleetStore.Entry]) async throws -> [LineOutcome] {
        let bytes = entries.reduce(0) { $0 + $1.judgement.byteCount }
        guard
            waiting.isEmpty
                || health.waitingLines + entries.count <= Self.limit && waitingBytes + bytes <= Self.byteLimit
        else { throw IntakeError.full }
        return try await withCheckedThrowingContinuation { answer in
            waiting.append((entries, answer))
            health.waitingLines += entries.count
            waitingBytes += bytes
            guard !isRunning else { return }
            isRunning = true
            Task { await run() }
        }
    }

    private func run() async {
        while !waiting.isEmpty {
            let group = waiting
            waiting = []
            health.waitingLines = 0
            waitingBytes = 0
            await commit(group)
        }
        isRunning = false
    }

    private func commit(_ group: [(entries: [FleetStore.Entry], answer: Answer)]) async {
        do {
            var outcomes = try await store.commit(group.flatMap(\.entries))[...]
            health.commits += 1
            health.complaint = nil
            for (entries, answer) in group {
                answer.resume(returning: Array(outcomes.prefix(entries.count)))
                outcomes = outcomes.dropFirst(entries.count)
            }
        } catch {
            health.failures += 1
            health.complaint = "\(error)"
            for (_, answer) in group { answer.resume(throwing: error) }
        }
    }
}
