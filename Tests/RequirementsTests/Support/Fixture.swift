import Requirements

/// The day, data and prices that the worked machines were calculated with.
enum Fixture {
    static func day(_ text: String = "2026-12-01") throws -> Day {
        guard let day = Day(text) else { throw NoSuchDay(text: text) }
        return day
    }

    struct NoSuchDay: Error { let text: String }

    static func offers(_ json: String) throws -> Offers {
        try Offers(decoding: Array(json.utf8), file: "fixture.json5")
    }

    /// Prices in thousand VND, made up for tests.
    static func pricedOffers(dated date: String = "2026-11-20") -> String {
        func price(_ value: Int) -> String {
            "price: { value: \(value), currency: \"VND\", source: \"fixture\", date: \"\(date)\" }"
        }
        return """
            {
              version: 1, date: "2026-12-01", limit_percent: { value: 50, source: "policy" },
              reinstall: [{
                target: "debian 13", id: "debian", version_id: "13", name: "Debian GNU/Linux 13", source: "fixture",
                needs: { isa: "x86-64-v1", ram_mib: 1024, disk_gb: 10 }, \(price(100)),
              }],
              ram: [
                { type: "DDR3", to_mib: 8192, \(price(350)) },
                { type: "DDR4", to_mib: 8192, \(price(350)) },
              ],
              ssd: { to_gb: 240, \(price(850)) },
              replacement: { \(price(7100)) },
              screen: { \(price(2000)) }, network_adapter: { \(price(150)) }, headset: { \(price(120)) },
            }
            """
    }

    static func data() throws -> RequirementData {
        try RequirementData.shipped().replacing(offers: try offers(pricedOffers()))
    }

    static func assessor() throws -> Assessor { Assessor(data: try data(), today: try day()) }

    /// The shipped data: no prices.
    static func shippedAssessor() throws -> Assessor {
        Assessor(data: try .shipped(), today: try day())
    }
}

extension RequirementData {
    func named(_ name: String) throws -> Profile {
        guard let profile = profile(named: name) else { throw NoProfile(name: name) }
        return profile
    }

    struct NoProfile: Error { let name: String }
}
