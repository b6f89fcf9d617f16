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

    package init(school: String? = nil, area: AreaPath? = nil, profile: Profile? = nil, asOf: Day) {
        self.school = school
        self.area = area
        self.profile = profile
        self.asOf = asOf
    }
}
