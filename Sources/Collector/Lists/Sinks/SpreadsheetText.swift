internal import ShownText

/// Text for a cell of a workbook: what could hide or turn its direction is left out.
///
/// A cell of text is never a formula there, whatever it begins with, so that nothing is put in front.
package struct SpreadsheetText: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ words: Wording) {
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: words.untrusted.unicodeScalars.filter { !$0.isUnfitToShow })
        description = String(kept)
    }
}
