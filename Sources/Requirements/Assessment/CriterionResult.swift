/// How a machine stands in one criterion.
package struct CriterionResult: Codable, Hashable, Sendable {
    package let name: CriterionName

    /// In the criterion's unit; absent where it was not seen.
    ///
    /// `cpu` MHz of a Core 2 core, `ram` MiB, `disk_gb` 10⁹ bytes, `os` days of free updates left, this day counted;
    /// `isa` and `disk_kind` are words.
    package let found: Finding?

    package let minimum: Finding
    package let recommended: Finding

    /// 0 to 100: 40 is the minimum, 80 the recommendation; absent where it was not seen.
    package let level: Int?

    /// The lowest and highest level that is possible: both ``level`` where that is known.
    package let levelLow: Int
    package let levelHigh: Int

    /// Who says that this is the minimum and the recommendation.
    package let source: String

    /// How ``found`` was come by, where there is more than one way.
    package let basis: Basis?

    /// The last day with free updates: `os` only.
    package let until: Day?

    package enum Basis: String, Codable, CaseIterable, Sendable {
        /// The row of a table.
        case table
        /// The processor is not listed: its clock and a cautious factor.
        case clockOnly = "clock-only"
        /// Measured on the machine itself by `probe bench`.
        case measured
        /// No end of support is announced yet.
        case notAnnounced = "not-announced"
    }

    enum CodingKeys: String, CodingKey {
        case name, found, minimum, recommended, level, source, basis, until
        case levelLow = "level_low"
        case levelHigh = "level_high"
    }
}
