/// A value that a level hangs on, and where it comes from.
package struct Anchor: Codable, Hashable, Sendable {
    package var value: Int

    /// Who says so, with a date where it has one; begins with `policy` where it is our own choice.
    package var source: String

    package init(value: Int, source: String) {
        self.value = value
        self.source = source
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        value = try container.whole(.value, in: 1...1_000_000_000)
        source = try container.text(.source)
    }

    enum CodingKeys: String, CodingKey, CaseIterable { case value, source }
}
