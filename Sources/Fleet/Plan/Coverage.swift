/// Adequate PCs to required PCs, never rounded.
package struct Coverage: Hashable, Comparable, Sendable {
    package let adequate: Int
    package let required: Int

    package init(adequate: Int, required: Int) {
        self.adequate = adequate
        self.required = required
    }

    /// Whether nothing is short; so it is where nothing is required.
    package var isFull: Bool { adequate >= required }

    package func adding(_ machines: Int) -> Coverage { Coverage(adequate: adequate + machines, required: required) }

    /// Exactly, by cross-multiplication. Where nothing is required, coverage is whole.
    package static func < (one: Coverage, other: Coverage) -> Bool {
        let (one, other) = (one.ratio, other.ratio)
        return one.part * other.whole < other.part * one.whole
    }

    /// Whether both are the same ratio, such as 3/12 and 2/8.
    package func isSameRatio(as other: Coverage) -> Bool { !(self < other) && !(other < self) }

    private var ratio: (part: Int, whole: Int) { required == 0 ? (1, 1) : (adequate, required) }
}
