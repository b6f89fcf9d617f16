package import Fleet
internal import Requirements

/// Words for people, maybe with text from reports in them.
///
/// As ``ReportedText`` it does not print: each place that shows it has a type of its own that makes it harmless there
/// (``TerminalText``, ``HTMLText``, ``CSVCell``, ``SpreadsheetText``, ``JSONText``).
package struct Wording: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// For the types that make it harmless; for nothing else.
    package let untrusted: String

    package init(_ text: ReportedText) { untrusted = text.untrusted }

    package init(cleaning text: String) { untrusted = text }

    package init(stringLiteral text: String) { untrusted = text }

    package init(stringInterpolation: StringInterpolation) { untrusted = stringInterpolation.text }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { text += literal }

        package mutating func appendInterpolation(_ words: Wording) { text += words.untrusted }

        package mutating func appendInterpolation(_ words: ReportedText) { text += words.untrusted }

        package mutating func appendInterpolation(_ words: String) { text += words }

        package mutating func appendInterpolation(_ number: Int) { text += String(number) }
    }
}

extension Wording: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(words for a list)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension [Wording] {
    func joined(separator: String) -> Wording {
        Wording(cleaning: map(\.untrusted).joined(separator: separator))
    }
}

extension DefaultStringInterpolation {
    @available(*, unavailable, message: "words of a list print only through the type of a sink")
    package mutating func appendInterpolation(_ words: Wording) {}

    @available(*, unavailable, message: "words of a list print only through the type of a sink")
    package mutating func appendInterpolation(_ words: Wording?) {}
}
