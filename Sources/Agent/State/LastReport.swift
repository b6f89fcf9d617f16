/// When the last report was made and what it said: from this it is told whether another one is due.
package struct LastReport: Codable, Hashable, Sendable {
    /// A digest of what a report is for: the facts, the conclusions, the kit, the label.
    package var digest: String

    package var madeAt: ClockReading

    /// How often the PC has started since, as far as this program has seen.
    package var starts: Int

    /// The start that was counted last.
    package var boot: String

    package init(digest: String, madeAt: ClockReading, starts: Int = 0, boot: String) {
        self.digest = digest
        self.madeAt = madeAt
        self.starts = starts
        self.boot = boot
    }

    enum CodingKeys: String, CodingKey {
        case digest, starts, boot
        case madeAt = "made_at"
    }
}
