/// What something costs, with who says so and when.
package struct Price: Codable, Hashable, Sendable {
    package var value: Int

    /// ISO 4217, such as `VND`.
    package var currency: String

    package var source: String
    package var date: Day

    /// Prices of memory doubled within a quarter of 2026, so an old one says nothing.
    /// Source: TrendForce on contract prices, through tweaktown.com, 2026-02-03.
    package static let daysValid = 90

    package init(value: Int, currency: String, source: String, date: Day) {
        self.value = value
        self.currency = currency
        self.source = source
        self.date = date
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        value = try container.whole(.value, in: 0...1_000_000_000_000)
        currency = try container.text(.currency)
        source = try container.text(.source)
        date = try container.decode(Day.self, forKey: .date)
    }

    package func isExpired(on day: Day) -> Bool { day.number - date.number > Self.daysValid }

    enum CodingKeys: String, CodingKey, CaseIterable { case value, currency, source, date }
}
