/// The dated data that machines are judged by: the profiles, and the tables that all of them share.
package struct RequirementData: Sendable {
    /// In the order that they are listed and tried.
    package private(set) var profiles: [Profile] = []

    package let endOfSupport: EndOfSupport
    package let cpuFactors: CPUFactors
    package let offers: Offers

    /// Profiles of one name: the later stands.
    package init(profiles: [Profile], endOfSupport: EndOfSupport, cpuFactors: CPUFactors, offers: Offers) {
        self.endOfSupport = endOfSupport
        self.cpuFactors = cpuFactors
        self.offers = offers
        for profile in profiles { include(profile) }
    }

    /// The data embedded in the program.
    package static func shipped() throws(ProfileError) -> RequirementData {
        RequirementData(
            profiles: [
                try Profile(decoding: PackageResources.teaching_basic_json5, file: "teaching-basic.json5"),
                try Profile(decoding: PackageResources.online_classroom_json5, file: "online-classroom.json5"),
                try Profile(decoding: PackageResources.computer_lab_json5, file: "computer-lab.json5"),
                try Profile(decoding: PackageResources.exam_client_json5, file: "exam-client.json5"),
            ],
            endOfSupport: try EndOfSupport(
                decoding: PackageResources.end_of_support_json5, file: "end-of-support.json5"),
            cpuFactors: try CPUFactors(decoding: PackageResources.cpu_factors_json5, file: "cpu-factors.json5"),
            offers: try Offers(decoding: PackageResources.offers_json5, file: "offers.json5"))
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
        var digest = VersionDigest()
        digest.add(json: profile)
        digest.add(json: endOfSupport)
        digest.add(json: cpuFactors)
        digest.add(json: offers)
        profile.digest = digest.text
        if let place = profiles.firstIndex(where: { $0.name == profile.name }) {
            profiles[place] = profile
        } else {
            profiles.append(profile)
        }
    }
}
