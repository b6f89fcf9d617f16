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

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        version = try container.formatVersion(.version)
        name = try container.text(.name)
        title = try container.decode(Title.self, forKey: .title)
        date = try container.decode(Day.self, forKey: .date)
        goal = try container.decodeIfPresent(Int.self, forKey: .goal) ?? 40
        weights = try container.decode(Weights.self, forKey: .weights)
        criteria = try container.decode(Criteria.self, forKey: .criteria)
        gates = try container.decode(Gates.self, forKey: .gates)
        guard goal == 40 || goal == 80 else {
            throw Mistake(at: decoder.codingPath + [CodingKeys.goal], is: "\(goal)", allowed: "40 or 80")
        }
        guard name.utf8.count <= 32, name.utf8.allSatisfy(\.isInName) else {
            throw Mistake(
                at: decoder.codingPath + [CodingKeys.name], is: "\"\(name)\"",
                allowed: "1 to 32 of the characters a-z, 0-9 and hyphen")
        }
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case version, name, title, date, goal, weights, criteria, gates
    }

    /// What people call the use.
    package struct Title: Codable, Hashable, Sendable {
        package let en: String
        package let vi: String

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            en = try container.text(.en)
            vi = try container.text(.vi)
        }

        enum CodingKeys: String, CodingKey, CaseIterable { case en, vi }
    }

    /// What each level asks for.
    package struct Criteria: Codable, Hashable, Sendable {
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

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            isa = try container.decode(LevelChart<InstructionSet>.self, forKey: .isa)
            cpu = try container.decode(Scale.self, forKey: .cpu)
            ram = try container.decode(Scale.self, forKey: .ram)
            diskKind = try container.decode(LevelChart<DiskKind>.self, forKey: .diskKind)
            diskGb = try container.decode(Scale.self, forKey: .diskGb)
            os = try container.decode(Scale.self, forKey: .os)
        }

        enum CodingKeys: String, CodingKey, CaseIterable {
            case isa, cpu, ram, os
            case diskKind = "disk_kind"
            case diskGb = "disk_gb"
        }
    }
}

extension UInt8 {
    fileprivate var isInName: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "-")
    }
}
