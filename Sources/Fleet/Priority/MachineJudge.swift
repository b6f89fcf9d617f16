package import Reports
package import Requirements

/// Judges reports by the profiles of one day, each by the use that its PC is put to.
package struct MachineJudge: Sendable {
    private let data: RequirementData
    private let assessor: Assessor

    /// In place of each PC's own use.
    private let profile: Profile?

    package init(_ data: RequirementData, on day: Day, profile: Profile? = nil) {
        self.data = data
        self.profile = profile
        assessor = Assessor(data: data, today: day)
    }

    package var day: Day { assessor.today }

    /// Two of the same digest and day judge alike.
    package var digest: String { (data.profiles + [profile].compactMap(\.self)).map(\.digest).joined(separator: " ") }

    /// What the PC is judged by, and how; no assessment where this program does not know that profile.
    package func assessment(of report: Report, _ kit: Kit) -> (profile: String, assessment: Assessment?) {
        let name = profile?.name ?? report.use ?? kit.profiles.first ?? ""
        let profile = profile ?? data.profile(named: name)
        return (name, profile.map { assessor.assess(report.machine, for: $0) })
    }
}
