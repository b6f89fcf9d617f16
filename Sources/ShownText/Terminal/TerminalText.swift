/// Text made harmless for a terminal: no escape sequence, no change of direction, one line.
///
/// What was taken out shows as `\u{1B}`, so that a person sees that somebody tried.
package struct TerminalText: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(cleaning text: String) {
        // What devices say of themselves is plain nearly always.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            description = text
            return
        }
        var shown = ""
        for scalar in text.unicodeScalars {
            if scalar.isUnfitToShow {
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        description = shown
    }
}
