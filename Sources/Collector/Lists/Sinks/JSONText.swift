package import Fleet
internal import ShownText

/// Text for a JSON value: whatever could steer a terminal that the JSON is printed on is left out.
///
/// The encoder escapes quotes and controls by itself; it does not know of direction marks.
package struct JSONText: Hashable, Sendable, Encodable {
    private let text: String

    package init(_ text: ReportedText) { self.init(dropping: text.untrusted) }

    package init(_ words: Wording) { self.init(dropping: words.untrusted) }

    private init(dropping text: String) {
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.filter { !$0.isUnfitToShow })
        self.text = String(kept)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
