/// What the outbox remembers beyond its files; the file `head`.
///
/// It says `seq` before a report with that number may be sent, so that no number is ever used for two reports.
package struct Head: Codable, Hashable, Sendable {
    /// The greatest number that was used.
    package var seq: Int

    /// How many reports were dropped, for want of room, since an acknowledgement last covered the newest report.
    package var lost: Int

    /// The files that ``lost`` counts already and that may still be there, after a cut between counting and removing.
    package var dropped: [String]

    /// The newest time that a collector vouched for, in Unix seconds.
    package var acknowledgedAt: Int64?

    package init(seq: Int = 0, lost: Int = 0, dropped: [String] = [], acknowledgedAt: Int64? = nil) {
        self.seq = seq
        self.lost = lost
        self.dropped = dropped
        self.acknowledgedAt = acknowledgedAt
    }

    enum CodingKeys: String, CodingKey {
        case seq, lost, dropped
        case acknowledgedAt = "acknowledged_at"
    }
}
