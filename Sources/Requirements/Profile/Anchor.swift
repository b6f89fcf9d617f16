/// A value that a level hangs on, and where it comes from.
package struct Anchor: Hashable, Sendable {
    package var value: Int

    /// Who says so, with a date where it has one; begins with `policy` where it is our own choice.
    package var source: String

    package init(value: Int, source: String) {
        self.value = value
        self.source = source
    }

    init(_ node: DataNode, in range: ClosedRange<Int>) {
        let fields = node.fields(Key.self)
        value = fields[.value].whole(in: range)
        source = fields[.source].text()
    }

    private enum Key: String, CaseIterable { case value, source }
}
