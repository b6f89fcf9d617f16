package import Fleet
internal import ShownText

/// One cell of a CSV file: quoted, and never a formula. Source: RFC 4180 §2; OWASP, "CSV Injection".
package struct CSVCell: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ text: ReportedText?) { self.init(quoting: text?.untrusted ?? "") }

    package init(_ words: Wording) { self.init(quoting: words.untrusted) }

    /// A spreadsheet takes a cell that begins with one of these for a formula, quoted or not; so too their full-width twins.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    package init(quoting text: String) {
        var cell = Self.beginsLikeFormula(text) ? "\"'" : "\""
        for scalar in text.unicodeScalars where !scalar.isUnfitToShow {
            if scalar == "\"" { cell += "\"" }
            cell.unicodeScalars.append(scalar)
        }
        description = cell + "\""
    }

    /// Looks past blanks and hidden marks: some spreadsheets trim a cell before they judge it.
    private static func beginsLikeFormula(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if formulaStarts.contains(scalar) { return true }
            guard scalar.isUnfitToShow || scalar.properties.isWhitespace else { return false }
        }
        return false
    }

    package init(_ number: Int?) { self = number.map { CSVCell($0) } ?? CSVCell(quoting: "") }

    package init(_ number: Int) { description = "\"\(number)\"" }
}
