package import Machine

/// An operating system that a PC can be reinstalled with, and what it asks of the PC.
package struct ReinstallTarget: Hashable, Sendable {
    /// Such as `debian 13`.
    package let target: String

    /// What the PC's os-release(5) will say: its end of support is looked up by it.
    package let id: String
    package let versionId: String
    package let name: String

    package let needs: Needs
    package let source: String
    package let price: Price?

    init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        target = fields[.target].text()
        id = fields[.id].text()
        versionId = fields[.versionId].text()
        name = fields[.name].text()
        needs = Needs(fields[.needs])
        source = fields[.source].text()
        price = fields.optional(.price).map(Price.init)
    }

    private enum Key: String, CaseIterable {
        case target, id, name, needs, source, price
        case versionId = "version_id"
    }

    /// Absent or false is not asked for.
    package struct Needs: Hashable, Sendable {
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

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            isa = fields[.isa].word(or: .v1)
            features = fields.optional(.features)?.items { $0.text() }
            ramMib = fields[.ramMib].whole(in: 1...16_777_216)
            diskGb = fields[.diskGb].whole(in: 1...1_000_000)
            cores = fields.optional(.cores)?.whole(in: 1...1000)
            mhz = fields.optional(.mhz)?.whole(in: 1...100_000)
            uefi = fields.optional(.uefi)?.bool()
            secureBoot = fields.optional(.secureBoot)?.bool()
            tpm = fields.optional(.tpm)?.bool()
            screenHeight = fields.optional(.screenHeight)?.whole(in: 1...100_000)
            processors = fields.optional(.processors)?.items(ProcessorRange.init)
        }

        private enum Key: String, CaseIterable {
            case isa, features, cores, mhz, uefi, tpm, processors
            case ramMib = "ram_mib"
            case diskGb = "disk_gb"
            case secureBoot = "secure_boot"
            case screenHeight = "screen_height"
        }
    }
}
