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

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        version = try container.formatVersion(.version)
        date = try container.decode(Day.self, forKey: .date)
        limitPercent = try container.decode(Limit.self, forKey: .limitPercent)
        reinstall = try container.decode([ReinstallTarget].self, forKey: .reinstall)
        ram = try container.decode([RAM].self, forKey: .ram)
        ssd = try container.decode(SSD.self, forKey: .ssd)
        replacement = try container.decode(Thing.self, forKey: .replacement)
        screen = try container.decode(Thing.self, forKey: .screen)
        networkAdapter = try container.decode(Thing.self, forKey: .networkAdapter)
        headset = try container.decode(Thing.self, forKey: .headset)
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case version, date, reinstall, ram, ssd, replacement, screen, headset
        case limitPercent = "limit_percent"
        case networkAdapter = "network_adapter"
    }

    package struct Limit: Codable, Hashable, Sendable {
        package let value: Int
        package let source: String

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            value = try container.whole(.value, in: 0...100)
            source = try container.text(.source)
        }

        enum CodingKeys: String, CodingKey, CaseIterable { case value, source }
    }

    /// Modules of one generation that bring the PC to this much memory.
    package struct RAM: Codable, Hashable, Sendable {
        /// As SMBIOS names it, such as `DDR3`.
        package let type: String
        package let toMib: Int
        package let price: Price?

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            type = try container.text(.type)
            toMib = try container.whole(.toMib, in: 1...16_777_216)
            price = try container.decodeIfPresent(Price.self, forKey: .price)
        }

        enum CodingKeys: String, CodingKey, CaseIterable {
            case type, price
            case toMib = "to_mib"
        }
    }

    package struct SSD: Codable, Hashable, Sendable {
        package let toGb: Int
        package let price: Price?

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            toGb = try container.whole(.toGb, in: 1...1_000_000)
            price = try container.decodeIfPresent(Price.self, forKey: .price)
        }

        enum CodingKeys: String, CodingKey, CaseIterable {
            case price
            case toGb = "to_gb"
        }
    }

    package struct Thing: Codable, Hashable, Sendable {
        package let price: Price?

        package init(from decoder: any Decoder) throws {
            price = try decoder.closed(CodingKeys.self).decodeIfPresent(Price.self, forKey: .price)
        }

        enum CodingKeys: String, CodingKey, CaseIterable { case price }
    }
}
