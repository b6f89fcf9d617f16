/// What the daemon may send now, by what it costs whom.
enum SendingPlan: Equatable {
    /// These reports, which cost at most so many bytes.
    case send([OutboxEntry], bytes: Int)
    /// Nothing now; again in so many seconds.
    case wait(SendingOutcome, seconds: Int64)

    /// What a request costs beside its body: names, the handshake of TLS with its certificates, headers, the receipt.
    static let overhead = 6 * 1024

    /// What is asked again after so many seconds: a notebook is carried from one network into another.
    static let meteredWait: Int64 = 6 * 3600

    /// Over a connection that is paid by the byte only the newest report goes, for it says what the PC is now, and only a
    /// week after the last one that arrived: a school that has no other connection is heard of each week all the same.
    ///
    /// - Parameters:
    ///   - batch: what may go by what collectors said.
    ///   - newest: of all that wait.
    init(
        batch: [OutboxEntry], newest: [OutboxEntry], addresses: Int, isMetered: Bool, record: SendingRecord,
        now: Moment
    ) {
        var batch = batch
        if isMetered {
            guard record.accepted?.isAWeekAgo(at: now) != false, !newest.isEmpty else {
                self = .wait(.metered, seconds: Self.meteredWait)
                return
            }
            batch = newest
        }
        let bytes = addresses * (BatchSize.size(of: batch) + Self.overhead)
        let wait = record.traffic.wait(for: bytes, isMetered: isMetered, at: now)
        self = wait == 0 ? .send(batch, bytes: bytes) : .wait(.budgetSpent, seconds: min(86_400, max(60, wait)))
    }
}
