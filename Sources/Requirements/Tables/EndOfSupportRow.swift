internal import Machine

extension EndOfSupport {
    /// One operating system, or several versions that end on the same day.
    package struct Row: Codable, Hashable, Sendable {
        /// `ID` of os-release(5); `windows` for Windows, which has no os-release and is entered by people.
        package let id: String

        /// `VERSION_ID`, or only the part before the first dot where ``byMajor``.
        package let versions: [String]

        package let byMajor: Bool

        /// Has to be in `ID_LIKE`, where that was seen: tells Linux Mint from its Debian edition.
        package let like: String?

        /// May not be in `ID_LIKE`.
        package let unlike: String?

        /// One of these has to be in the name: tells editions of Windows apart. A name not seen does not fit.
        package let nameContains: [String]?

        /// The last day with free updates; absent where it is not announced.
        package let until: Day?

        /// What to count while no end is announced.
        package let daysLeft: Int?

        /// The last day for those who pay or enrol; never used, since enrolment can't be seen on the machine.
        package let extendedUntil: Day?

        package let note: String?

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            id = try container.text(.id)
            versions = try container.decode([String].self, forKey: .versions)
            byMajor = try container.decodeIfPresent(Bool.self, forKey: .byMajor) ?? false
            like = try container.decodeIfPresent(String.self, forKey: .like)
            unlike = try container.decodeIfPresent(String.self, forKey: .unlike)
            nameContains = try container.decodeIfPresent([String].self, forKey: .nameContains)
            until = try container.decodeIfPresent(Day.self, forKey: .until)
            daysLeft = try container.wholeIfPresent(.daysLeft, in: 0...100_000)
            extendedUntil = try container.decodeIfPresent(Day.self, forKey: .extendedUntil)
            note = try container.decodeIfPresent(String.self, forKey: .note)
            guard (until == nil) != (daysLeft == nil) else {
                throw Mistake(
                    at: decoder.codingPath, problem: "has both or none of until and days_left", allowed: "one of them")
            }
        }

        enum CodingKeys: String, CodingKey, CaseIterable {
            case id, versions, like, unlike, until, note
            case byMajor = "by_major"
            case nameContains = "name_contains"
            case daysLeft = "days_left"
            case extendedUntil = "extended_until"
        }

        /// The days left, that day counted; 0 once the end is past.
        package func daysLeft(on day: Day) -> Int {
            guard let until else { return daysLeft ?? 0 }
            return max(0, until.number - day.number + 1)
        }

        func fits(_ os: OperatingSystem) -> Bool {
            if let ancestors = os.idLike {
                if let like, !ancestors.contains(like) { return false }
                if let unlike, ancestors.contains(unlike) { return false }
            }
            guard let nameContains else { return true }
            guard let name = os.name else { return false }
            return nameContains.contains { name.contains($0) }
        }
    }
}
