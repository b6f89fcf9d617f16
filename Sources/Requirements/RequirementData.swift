/// The dated data that machines are judged by: the profiles, and the tables that all of them share.
package struct RequirementData: Sendable {
    /// In the order that they are listed and tried.
    package private(set) var profiles: [Profile] = []

    package let endOfSupport: EndOfSupport
    package let cpuFactors: CPUFactors
    package let offers: Offers

    /// The tables' part of every profile's digest.
    private let tablesDigest: VersionDigest

    /// Profiles of one name: the later stands.
    package init(profiles: [Profile], endOfSupport: EndOfSupport, cpuFactors: CPUFactors, offers: Offers) {
        self.endOfSupport = endOfSupport
        self.cpuFactors = cpuFactors
        self.offers = offers
        var digest = VersionDigest()
        digest.add(endOfSupport)
        digest.add(cpuFactors)
        digest.add(offers)
        tablesDigest = digest
        for profile in profiles { include(profile) }
    }

    /// The data embedded in the program.
    package static func shipped() throws(DataFileError) -> RequirementData {
        RequirementData(
            profiles: [
                try shipped(.teachingBasic), try shipped(.onlineClassroom), try shipped(.computerLab),
                try shipped(.examClient),
            ],
            endOfSupport: try shipped(.endOfSupport), cpuFactors: try shipped(.cpuFactors),
            offers: try shipped(.offers))
    }

    private static func shipped<File: DataFile>(_ file: ShippedFile) throws(DataFileError) -> File {
        try File(decoding: file.bytes, file: file.rawValue + ".json5")
    }

    /// The same data with a file of an office: a table where it has a table's name, else a profile.
    ///
    /// - Parameter file: the path, such as `/etc/probe/profiles.d/offers.json5`.
    package func including(file: String, _ bytes: [UInt8]) throws(DataFileError) -> RequirementData {
        switch DataFileKind(file: file) {
        case .endOfSupport: replacing(endOfSupport: try EndOfSupport(decoding: bytes, file: file))
        case .cpuFactors: replacing(cpuFactors: try CPUFactors(decoding: bytes, file: file))
        case .offers: replacing(offers: try Offers(decoding: bytes, file: file))
        case .profile: including(try Profile(decoding: bytes, file: file))
        }
    }

    /// The same data with newer dates of Debian and Ubuntu.
    package func including(_ newer: DistroInfo) -> RequirementData {
        let table = endOfSupport.updated(by: newer)
        return table == endOfSupport ? self : replacing(endOfSupport: table)
    }

    package func profile(named name: String) -> Profile? { profiles.first { $0.name == name } }

    /// The same data with an office's own profile, in the place of one of the same name or at the end.
    package func including(_ profile: Profile) -> RequirementData {
        var data = self
        data.include(profile)
        return data
    }

    /// The same data with an office's own tables.
    package func replacing(
        endOfSupport: EndOfSupport? = nil, cpuFactors: CPUFactors? = nil, offers: Offers? = nil
    ) -> RequirementData {
        RequirementData(
            profiles: profiles, endOfSupport: endOfSupport ?? self.endOfSupport,
            cpuFactors: cpuFactors ?? self.cpuFactors, offers: offers ?? self.offers)
    }

    private mutating func include(_ profile: Profile) {
        var profile = profile
        var digest = tablesDigest
        digest.add(profile)
        profile.digest = digest.text
        if let place = profiles.firstIndex(where: { $0.name == profile.name }) {
            profiles[place] = profile
        } else {
            profiles.append(profile)
        }
    }
}
