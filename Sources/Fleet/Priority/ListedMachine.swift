package import Machine
package import Reports
package import Requirements

/// One PC as the office's lists show it: what its report says, judged anew by the office.
package struct ListedMachine: Sendable {
    package let key: KeyID
    package let code: ShortCode

    /// What the school calls the PC.
    package let label: ReportedText?
    package let school: ReportedText

    /// The model's name, as the processor says it.
    package let processor: ReportedText?

    /// The PC's maker and model, as its firmware says them.
    package let board: ReportedText?

    /// When this office last received something new of it, Unix seconds.
    package let lastSeen: Int64

    /// The use that the PC is judged by.
    package let profile: ReportedText

    /// The uses that the school's PCs are judged by, the usual one first.
    package let schoolProfiles: [ReportedText]

    /// `nil` where this program does not know the profile.
    package let assessment: Assessment?

    package let flags: Set<RowFlag>

    package internal(set) var state = KeyState.provisional

    /// What the PC is made of, as its report says.
    package internal(set) var facts: Machine?

    /// The keys that it has had, the current one among them.
    package internal(set) var keys: [KeyID] = []

    /// The codes that the PC had before, where it was installed anew.
    package var earlier: [ShortCode] { keys.filter { $0 != key }.map(ShortCode.init) }

    package var verdict: Verdict { assessment?.verdict ?? .unknown }
    package var scoreLow: Int { assessment?.scoreLow ?? 0 }
    package var scoreHigh: Int { assessment?.scoreHigh ?? 100 }
}

extension ListedMachine {
    init(_ row: FleetRow, state: KeyState, profile: String, assessment: Assessment?) {
        let report = row.current.report
        let maker = [report.machine.board?.vendor, report.machine.board?.product].compactMap(\.self)
        self.init(
            key: row.current.key, code: ShortCode(row.current.key), label: report.label.map(ReportedText.init),
            school: ReportedText(row.current.kit.kit.school),
            processor: report.machine.cpu?.model.map(ReportedText.init),
            board: maker.isEmpty ? nil : ReportedText(maker.joined(separator: " ")), lastSeen: row.lastSeen,
            profile: ReportedText(profile), schoolProfiles: row.current.kit.kit.profiles.map(ReportedText.init),
            assessment: assessment, flags: row.flags, state: state, facts: report.machine, keys: row.keys)
    }
}
