/// How a number becomes a level: 40 at the cited minimum, 80 at the cited recommendation, 100 at what is ample.
package struct Scale: Hashable, Sendable {
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

    init(_ node: DataNode, of unit: Unit) {
        let fields = node.fields(Key.self)
        fields[.unit].unit(unit)
        let (recommended, ample) = (fields[.recommended], fields[.ample])
        self.init(
            minimum: Anchor(fields[.minimum], in: unit.range), recommended: Anchor(recommended, in: unit.range),
            ample: Anchor(ample, in: unit.range))
        if self.recommended.value < minimum.value {
            recommended.note(.belowMinimum(self.recommended.value, minimum: minimum.value))
        }
        if self.ample.value < self.recommended.value {
            ample.note(.belowRecommended(self.ample.value, recommended: self.recommended.value))
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

    private enum Key: String, CaseIterable { case unit, minimum, recommended, ample }
}
