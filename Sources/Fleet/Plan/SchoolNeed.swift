/// Which school comes first: the lowest coverage, then the harder area class, then more pupils, then the id.
package struct SchoolNeed: Comparable, Sendable {
    package var coverage: Coverage
    let areaClass: Int
    let pupils: Int
    let id: ReportedText

    init(_ school: School, _ coverage: Coverage) {
        self.coverage = coverage
        areaClass = school.areaClass ?? 0
        pupils = school.pupils
        id = school.id
    }

    package static func == (one: SchoolNeed, other: SchoolNeed) -> Bool { !(one < other) && !(other < one) }

    package static func < (one: SchoolNeed, other: SchoolNeed) -> Bool { one.deciding(against: other).isFirst }

    /// What puts one before the other.
    package enum Reason: String, Sendable {
        case lowestCoverage = "lowest_coverage"
        case harderArea = "harder_area"
        case morePupils = "more_pupils"
        case id
    }

    /// Whether this one comes first, and the first rule that tells the two apart.
    func deciding(against other: SchoolNeed) -> (isFirst: Bool, reason: Reason) {
        if !coverage.isSameRatio(as: other.coverage) { return (coverage < other.coverage, .lowestCoverage) }
        if areaClass != other.areaClass { return (areaClass > other.areaClass, .harderArea) }
        if pupils != other.pupils { return (pupils > other.pupils, .morePupils) }
        return (id < other.id, .id)
    }
}
