/// Text that a report, a kit or a file name brought in: whoever signed it may lie, and may know our terminals.
///
/// It does not print. Each place that shows text has a type of its own that makes it harmless there
/// (terminal, CSV, JSON, page); the compiler refuses it in a string, and what slips through shows nothing.
package struct ReportedText: Hashable, Comparable, Sendable {
    /// For the types that make it harmless, and for comparing; for nothing else.
    package let untrusted: String

    package init(_ untrusted: String) { self.untrusted = untrusted }

    package static func < (one: ReportedText, other: ReportedText) -> Bool {
        Array(one.untrusted.utf8).lexicographicallyPrecedes(Array(other.untrusted.utf8))
    }
}

extension ReportedText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(text from a report)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension DefaultStringInterpolation {
    @available(*, unavailable, message: "text from a report prints only through TerminalText, CSVCell or JSONText")
    package mutating func appendInterpolation(_ text: ReportedText) {}

    @available(*, unavailable, message: "text from a report prints only through TerminalText, CSVCell or JSONText")
    package mutating func appendInterpolation(_ text: ReportedText?) {}
}
