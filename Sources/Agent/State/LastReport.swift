/// When the last report was made and what it said: from this it is told whether another one is due.
package struct LastReport: Codable, Hashable, Sendable {
    /// A digest of what a report is for: the facts, the conclusions, the kit, the label.
    package var digest: String

    package var made: Occasion

    package init(digest: String, made: Occasion) {
        self.digest = digest
        self.made = made
    }

    /// Whether another report is due: at once after a change, else after a week.
    package func isOutdated(by digest: String, at now: Moment) -> Bool {
        digest != self.digest || made.isAWeekAgo(at: now)
    }
}
