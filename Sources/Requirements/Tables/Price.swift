/// What something costs, with who says so and when.
package struct Price: Hashable, Sendable {
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

    init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        value = fields[.value].whole(in: 0...1_000_000_000_000)
        currency = fields[.currency].text()
        source = fields[.source].text()
        date = fields[.date].day()
    }

    package func isExpired(on day: Day) -> Bool { day.number - date.number > Self.daysValid }

    private enum Key: String, CaseIterable { case value, currency, source, date }
}
