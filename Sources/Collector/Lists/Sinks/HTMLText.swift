internal import ShownText

/// Text made harmless for a page: escaped, and without what could hide or turn the direction of what follows.
///
/// What was taken out shows as `\u{202E}`, as on a terminal. Escaped scalar by scalar: swift-mustache goes by what a
/// reader takes for one letter, and so passes by a `<` with a mark over it.
package struct HTMLText: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ words: Wording) {
        var text = ""
        for scalar in TerminalText(words).description.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        description = text
    }
}
