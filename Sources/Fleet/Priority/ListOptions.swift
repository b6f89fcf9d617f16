package import Requirements

/// Which PCs a list shows, and how they are judged.
package struct ListOptions: Sendable {
    /// Only the PCs of the school of this name.
    package var school: String?

    /// Only the PCs of the roster's schools in this area.
    package var area: AreaPath?

    /// The use to judge every PC by, in place of its own.
    package var profile: Profile?

    /// The day that ends of support and prices are held against.
    package var asOf: Day

    /// Only what this office had received by the end of that day, in UTC; `nil` for all.
    package var knownOn: Day?

    package init(
        school: String? = nil, area: AreaPath? = nil, profile: Profile? = nil, asOf: Day, knownOn: Day? = nil
    ) {
        self.school = school
        self.area = area
        self.profile = profile
        self.asOf = asOf
        self.knownOn = knownOn
    }
}
