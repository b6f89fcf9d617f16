package import Reports

/// What the outbox remembers beyond its files; the file `head`.
///
/// It says `seq` before a report with that number may be sent, so that no number is ever used for two reports.
package struct Head: Codable, Hashable, Sendable {
    /// The greatest number that was used.
    package var seq: Int

    /// How many reports were dropped, for want of room, since an acknowledgement last covered the newest report.
    package var lost: Int

    /// The report whose acknowledgement ``lost`` was lessened for, by what it tells; it may be acknowledged again.
    package var toldBy: LineID?

    /// The files that ``lost`` counts already and that may still be there, after a cut between counting and removing.
    package var dropped: [String]

    /// The newest time that a collector vouched for, in Unix seconds.
    package var acknowledgedAt: Int64?

    /// True in a head that was made anew from the files, since the one before was gone: ``seq`` may be too small then.
    package var isRebuilt: Bool?

    package init(
        seq: Int = 0, lost: Int = 0, toldBy: LineID? = nil, dropped: [String] = [], acknowledgedAt: Int64? = nil,
        isRebuilt: Bool? = nil
    ) {
        self.seq = seq
        self.lost = lost
        self.toldBy = toldBy
        self.dropped = dropped
        self.acknowledgedAt = acknowledgedAt
        self.isRebuilt = isRebuilt
    }

    enum CodingKeys: String, CodingKey {
        case seq, lost, dropped
        case toldBy = "told_by"
        case acknowledgedAt = "acknowledged_at"
        case isRebuilt = "rebuilt"
    }
}
