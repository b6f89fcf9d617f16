package import Machine

/// An operating system that a PC can be reinstalled with, and what it asks of the PC.
package struct ReinstallTarget: Codable, Hashable, Sendable {
    /// Such as `debian 13`.
    package let target: String

    /// What the PC's os-release(5) will say: its end of support is looked up by it.
    package let id: String
    package let versionId: String
    package let name: String

    package let needs: Needs
    package let source: String
    package let price: Price?

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        target = try container.text(.target)
        id = try container.text(.id)
        versionId = try container.text(.versionId)
        name = try container.text(.name)
        needs = try container.decode(Needs.self, forKey: .needs)
        source = try container.text(.source)
        price = try container.decodeIfPresent(Price.self, forKey: .price)
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case target, id, name, needs, source, price
        case versionId = "version_id"
    }

    /// Absent or false is not asked for.
    package struct Needs: Codable, Hashable, Sendable {
        package let isa: ISALevel
        /// Under the kernel's names.
        package let features: [String]?
        package let ramMib: Int
        package let diskGb: Int
        package let cores: Int?
        package let mhz: Int?
        package let uefi: Bool?
        /// The firmware can do it, switched on or not.
        package let secureBoot: Bool?
        package let tpm: Bool?
        /// Pixels; asked only of a screen that was seen.
        package let screenHeight: Int?
        /// One of these lines has to hold the processor.
        package let processors: [ProcessorRange]?

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            isa = try container.decode(ISALevel.self, forKey: .isa)
            features = try container.decodeIfPresent([String].self, forKey: .features)
            ramMib = try container.whole(.ramMib, in: 1...16_777_216)
            diskGb = try container.whole(.diskGb, in: 1...1_000_000)
            cores = try container.wholeIfPresent(.cores, in: 1...1000)
            mhz = try container.wholeIfPresent(.mhz, in: 1...100_000)
            uefi = try container.decodeIfPresent(Bool.self, forKey: .uefi)
            secureBoot = try container.decodeIfPresent(Bool.self, forKey: .secureBoot)
            tpm = try container.decodeIfPresent(Bool.self, forKey: .tpm)
            screenHeight = try container.wholeIfPresent(.screenHeight, in: 1...100_000)
            processors = try container.decodeIfPresent([ProcessorRange].self, forKey: .processors)
        }

        enum CodingKeys: String, CodingKey, CaseIterable {
            case isa, features, cores, mhz, uefi, tpm, processors
            case ramMib = "ram_mib"
            case diskGb = "disk_gb"
            case secureBoot = "secure_boot"
            case screenHeight = "screen_height"
        }
    }
}
