/// Makes the words that a device says of itself fit to store, sign and send.
///
/// A USB stick, a screen or a BIOS can say anything: control codes that move a terminal's cursor, marks that turn the
/// direction of writing, bytes that are no text. Whoever shows the text cleans it again for that place, since a signed
/// report may still come from a liar.
package enum CapturedText {
    /// As many scalars as one captured text may have; in UTF-8 they take 256 bytes at most.
    package static let limit = 64

    /// The text of these bytes, read as UTF-8 with U+FFFD for what is not, and cleaned; `nil` where nothing is left.
    package static func clean(bytes: some Collection<UInt8>, limit: Int = limit) -> String? {
        clean(String(decoding: bytes, as: UTF8.self), limit: limit)
    }

    /// The text without what cannot be seen, runs of blanks made one, cut at `limit` scalars; `nil` where nothing is left.
    package static func clean(_ text: String, limit: Int = limit) -> String? {
        var kept = String.UnicodeScalarView()
        var count = 0
        var blankIsDue = false
        for scalar in text.unicodeScalars where !isDropped(scalar) {
            if scalar.properties.isWhitespace {
                blankIsDue = count > 0
                continue
            }
            guard count + (blankIsDue ? 2 : 1) <= limit else { break }
            if blankIsDue { kept.append(" ") }
            kept.append(scalar)
            count += blankIsDue ? 2 : 1
            blankIsDue = false
        }
        return kept.isEmpty ? nil : String(kept)
    }

    /// Controls, line and paragraph separators, marks of direction and zero width, and what Unicode will never assign.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        case 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
