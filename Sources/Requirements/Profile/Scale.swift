/// How a number becomes a level: 40 at the cited minimum, 80 at the cited recommendation, 100 at what is ample.
package struct Scale: Codable, Hashable, Sendable {
    package let minimum: Anchor
    package let recommended: Anchor
    package let ample: Anchor

    /// Where the minimum and the recommendation come from, in one text.
    let source: String

    package init(minimum: Anchor, recommended: Anchor, ample: Anchor) {
        self.minimum = minimum
        self.recommended = recommended
        self.ample = ample
        source = Self.combined(minimum: minimum.source, recommended: recommended.source)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        self.init(
            minimum: try container.decode(Anchor.self, forKey: .minimum),
            recommended: try container.decode(Anchor.self, forKey: .recommended),
            ample: try container.decode(Anchor.self, forKey: .ample))
        guard minimum.value <= recommended.value else {
            throw Mistake(
                at: decoder.codingPath + [CodingKeys.recommended], is: "\(recommended.value)",
                allowed: "at least the minimum, \(minimum.value)")
        }
        guard recommended.value <= ample.value else {
            throw Mistake(
                at: decoder.codingPath + [CodingKeys.ample], is: "\(ample.value)",
                allowed: "at least the recommendation, \(recommended.value)")
        }
    }

    /// The level of a value, 0 to 100; it never falls when the value grows.
    package func level(_ value: Int) -> Int {
        let (least, good, plenty) = (minimum.value, recommended.value, ample.value)
        if value <= 0 { return 0 }
        if value < least { return 40 * value / least }
        if value < good { return 40 + 40 * (value - least) / (good - least) }
        if value < plenty { return 80 + 20 * (value - good) / (plenty - good) }
        return 100
    }

    static func combined(minimum: String, recommended: String) -> String {
        minimum == recommended ? minimum : "minimum: \(minimum); recommended: \(recommended)"
    }

    enum CodingKeys: String, CodingKey, CaseIterable { case minimum, recommended, ample }
}
