@testable import Machine

/// What must hold of everything that was read, whatever was read: where it does not, the run ends and its input is kept.
enum Invariants {
    /// The whole numbers that JSON carries without loss: RFC 7493 §2.2.
    private static let mostInJSON: UInt64 = 1 << 53 - 1

    /// A report's limits on lists and texts, over all fields of a fact.
    static func check(_ fact: Any) {
        switch fact {
        case let text as String: check(text: text)
        case let number as Int: precondition(number >= 0 && UInt64(number) <= mostInJSON, "a number out of bounds")
        case let number as UInt64: precondition(number <= mostInJSON, "a number out of bounds")
        default:
            let mirror = Mirror(reflecting: fact)
            precondition(mirror.displayStyle != .collection || mirror.children.count <= 64, "a list too long")
            for child in mirror.children { check(child.value) }
        }
    }

    /// A text is clean, and not empty.
    static func check(text: String) {
        let scalars = text.unicodeScalars
        precondition(!scalars.isEmpty && scalars.count <= 64 && text.utf8.count <= 256, "a text of the wrong length")
        precondition(scalars.allSatisfy { !isForbidden($0) }, "a text with what must not be in it")
        precondition(CapturedText.clean(text) == text, "a text that cleaning changes")
    }

    /// Said anew, by Unicode's own classes where there are some, so that a slip in the cleaning is not repeated here.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        let hidden: [ClosedRange<UInt32>] = [0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF]
        return switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .spaceSeparator: scalar != " "
        default: scalar.properties.isNoncharacterCodePoint || hidden.contains { $0.contains(scalar.value) }
        }
    }
}
