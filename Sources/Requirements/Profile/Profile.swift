/// The requirements of one use of a PC, such as an online classroom.
package struct Profile: DataFile, Hashable, Sendable {
    /// The form of the file: 1.
    package let version: Int

    /// Lower-case letters, digits and hyphens, such as `online-classroom`.
    package let name: String

    package let title: Title

    /// When the thresholds were last looked over.
    package let date: Day

    /// The score that a remedy of a machine below 40 has to reach: 40, or 80 where the office wants that.
    package let goal: Int

    package var weights: Weights
    package let criteria: Criteria
    package let gates: Gates

    /// Tells versions of the profile and of the tables beside it apart; see ``VersionDigest``.
    ///
    /// Set by the ``RequirementData`` that holds the profile, empty before.
    package internal(set) var digest = ""

    package var canonical: [UInt8] = []

    package init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        version = fields[.version].formatVersion()
        name = fields[.name].profileName()
        title = Title(fields[.title])
        date = fields[.date].day()
        goal = fields.optional(.goal)?.goal() ?? 40
        weights = Weights(fields[.weights])
        criteria = Criteria(fields[.criteria])
        gates = Gates(fields[.gates])
    }

    private enum Key: String, CaseIterable {
        case version, name, title, date, goal, weights, criteria, gates
    }

    /// What people call the use.
    package struct Title: Hashable, Sendable {
        package let en: String
        package let vi: String

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            en = fields[.en].text()
            vi = fields[.vi].text()
        }

        private enum Key: String, CaseIterable { case en, vi }
    }

    /// What each level asks for.
    package struct Criteria: Hashable, Sendable {
        package let isa: LevelChart<InstructionSet>
        /// In MHz of a Core 2 core, all cores together; see ``CPUFactors``.
        package let cpu: Scale
        /// In MiB.
        package let ram: Scale
        package let diskKind: LevelChart<DiskKind>
        /// In units of 10⁹ bytes.
        package let diskGb: Scale
        /// In days for which the system still gets security updates, this day counted.
        package let os: Scale

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            isa = LevelChart(fields[.isa])
            cpu = Scale(fields[.cpu], of: .core2MHz)
            ram = Scale(fields[.ram], of: .mebibytes)
            diskKind = LevelChart(fields[.diskKind])
            diskGb = Scale(fields[.diskGb], of: .gigabytes)
            os = Scale(fields[.os], of: .days)
        }

        private enum Key: String, CaseIterable {
            case isa, cpu, ram, os
            case diskKind = "disk_kind"
            case diskGb = "disk_gb"
        }
    }
}

extension DataNode {
    /// The form of the file; there is one so far.
    func formatVersion() -> Int { whole(in: 1...1) }

    fileprivate func profileName() -> String {
        let name = text()
        if name.utf8.count > 32 || !name.utf8.allSatisfy(\.isInName) { note(.badName(name)) }
        return name
    }

    fileprivate func goal() -> Int {
        let goal = whole(in: 0...100)
        if goal != 40, goal != 80 { note(.notAmong(String(goal), ["40", "80"])) }
        return goal
    }
}

extension UInt8 {
    fileprivate var isInName: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "-")
    }
}
