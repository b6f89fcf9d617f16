package import Requirements

/// Which PCs a list shows, and how they are judged.
package struct ListOptions: Sendable {
    /// Only the PCs of the school of this name.
    package var school: String?

    /// Only the PCs of the roster's schools in this area.
    package var area: AreaPath?

    /// The use to judge every PC by, in place of its own.
    package var profile: Profile?

    /// The day that ends of support, prices and silence are held against.
    package var asOf: Day

    /// Only what this office had received by the end of that day, in UTC; `nil` for all.
    package var knownOn: Day?

    /// Silent for more days than this, a PC is stale. A PC reports once a week at least: four in a row are missing.
    package var staleDays: Int

    package static let staleDays = 30

    package init(
        school: String? = nil, area: AreaPath? = nil, profile: Profile? = nil, asOf: Day, knownOn: Day? = nil,
        staleDays: Int = ListOptions.staleDays
    ) {
        self.school = school
        self.area = area
        self.profile = profile
        self.asOf = asOf
        self.knownOn = knownOn
        self.staleDays = staleDays
    }
}
