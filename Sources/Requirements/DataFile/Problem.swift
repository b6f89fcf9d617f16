/// What is wrong at one place of a data file; each says what is allowed there.
package enum Problem: Hashable, Sendable {
    case tooLarge(bytes: Int)
    case notUTF8
    case tooDeep
    /// `nil` at the end of the file.
    case unexpected(found: Unicode.Scalar?, wanted: Wanted)

    case missing(key: String)
    case unknownKey(known: [String])
    /// The first one stands after so many bytes.
    case duplicateKey(first: Int)
    case wrongForm(found: Form, wanted: Form)
    case outOfRange(Int, ClosedRange<Int>)
    case blankOrTooLong
    case notAmong(String, [String])
    case noDay(String)
    case badName(String)

    case weightSum(Int)
    case wrongUnit(String, unit: String)
    case belowMinimum(Int, minimum: Int)
    case belowRecommended(Int, recommended: Int)
    case belowWorseWord(Int, word: String, level: Int)
    case noRecommendedLevel
    case bothOrNeither(String, String)

    /// What a text in JSON5 needs at a place where something else stands.
    package enum Wanted: Hashable, Sendable {
        case value, valueOrBracket, key, colon, commaOrBrace, commaOrBracket, quoteOnSameLine, escape, digit
        case comment, commentEnd, endOfFile
    }

    /// The forms of a value.
    package enum Form: Hashable, Sendable { case object, list, text, whole, fraction, bool, null }
}
