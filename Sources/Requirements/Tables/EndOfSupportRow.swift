internal import Machine

extension EndOfSupport {
    /// One operating system, or several versions that end on the same day.
    package struct Row: Hashable, Sendable {
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

        init(id: String, version: String, until: Day) {
            self.id = id
            versions = [version]
            self.until = until
            (byMajor, like, unlike, nameContains) = (false, nil, nil, nil)
            (daysLeft, extendedUntil, note) = (nil, nil, nil)
        }

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            id = fields[.id].text()
            versions = fields[.versions].items { $0.text() }
            byMajor = fields.optional(.byMajor)?.bool() ?? false
            like = fields.optional(.like)?.text()
            unlike = fields.optional(.unlike)?.text()
            nameContains = fields.optional(.nameContains)?.items { $0.text() }
            until = fields.optional(.until)?.day()
            daysLeft = fields.optional(.daysLeft)?.whole(in: 0...100_000)
            extendedUntil = fields.optional(.extendedUntil)?.day()
            note = fields.optional(.note)?.text()
            if (until == nil) == (daysLeft == nil) { node.note(.bothOrNeither("until", "days_left")) }
        }

        private enum Key: String, CaseIterable {
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
