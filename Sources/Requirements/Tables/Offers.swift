/// What can be done to a PC and what it costs, in the order that remedies are preferred.
package struct Offers: DataFile, Hashable, Sendable {
    package let version: Int
    package let date: Day

    /// How much of a replacement's price a remedy may cost, in per cent.
    package let limitPercent: Limit

    /// The systems to reinstall with, preferred first.
    package let reinstall: [ReinstallTarget]

    package let ram: [RAM]
    package let ssd: SSD
    package let replacement: Thing

    /// What a failed gate needs.
    package let screen: Thing
    package let networkAdapter: Thing
    package let headset: Thing

    package var canonical: [UInt8] = []

    package init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        version = fields[.version].formatVersion()
        date = fields[.date].day()
        limitPercent = Limit(fields[.limitPercent])
        reinstall = fields[.reinstall].items(ReinstallTarget.init)
        ram = fields[.ram].items(RAM.init)
        ssd = SSD(fields[.ssd])
        replacement = Thing(fields[.replacement])
        screen = Thing(fields[.screen])
        networkAdapter = Thing(fields[.networkAdapter])
        headset = Thing(fields[.headset])
    }

    private enum Key: String, CaseIterable {
        case version, date, reinstall, ram, ssd, replacement, screen, headset
        case limitPercent = "limit_percent"
        case networkAdapter = "network_adapter"
    }

    package struct Limit: Hashable, Sendable {
        package let value: Int
        package let source: String

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            value = fields[.value].whole(in: 0...100)
            source = fields[.source].text()
        }

        private enum Key: String, CaseIterable { case value, source }
    }

    /// Modules of one generation that bring the PC to this much memory.
    package struct RAM: Hashable, Sendable {
        /// As SMBIOS names it, such as `DDR3`.
        package let type: String
        package let toMib: Int
        package let price: Price?

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            type = fields[.type].text()
            toMib = fields[.toMib].whole(in: 1...16_777_216)
            price = fields.optional(.price).map(Price.init)
        }

        private enum Key: String, CaseIterable {
            case type, price
            case toMib = "to_mib"
        }
    }

    package struct SSD: Hashable, Sendable {
        package let toGb: Int
        package let price: Price?

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            toGb = fields[.toGb].whole(in: 1...1_000_000)
            price = fields.optional(.price).map(Price.init)
        }

        private enum Key: String, CaseIterable {
            case price
            case toGb = "to_gb"
        }
    }

    package struct Thing: Hashable, Sendable {
        package let price: Price?

        init(_ node: DataNode) {
            price = node.fields(Key.self).optional(.price).map(Price.init)
        }

        private enum Key: String, CaseIterable { case price }
    }
}
