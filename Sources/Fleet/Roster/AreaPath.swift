/// Where a school lies, from the largest area down, such as a province and its commune.
package struct AreaPath: Hashable, Comparable, Sendable {
    package let parts: [ReportedText]

    package init(parts: [ReportedText]) { self.parts = parts }

    /// Reads `province/commune`; blanks around a part don't count.
    package init(_ text: String) {
        parts = text.split(separator: "/", omittingEmptySubsequences: false)
            .map { ReportedText($0.trimmingBlanks) }.filter { !$0.untrusted.isEmpty }
    }

    /// As the roster writes it.
    package var text: ReportedText { ReportedText(parts.map(\.untrusted).joined(separator: "/")) }

    /// The area and those that it lies in, the largest first.
    package var enclosing: [AreaPath] { parts.indices.map { AreaPath(parts: Array(parts[...$0])) } }

    package static func < (one: AreaPath, other: AreaPath) -> Bool {
        one.parts.lexicographicallyPrecedes(other.parts)
    }
}

extension StringProtocol {
    /// Without the blanks at both ends.
    var trimmingBlanks: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
