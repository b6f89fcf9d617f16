extension Mistake: CustomStringConvertible {
    /// One sentence: the place, what is wrong, what is allowed.
    package var description: String {
        "\(place.isEmpty ? "the file" : place) \(problem)."
    }
}

extension Problem: CustomStringConvertible {
    /// Continues a sentence that begins with the place: `is 1024; allowed is at least the minimum, 2048`.
    package var description: String {
        switch self {
        case .tooLarge(let bytes): "has \(bytes) bytes; allowed are at most 1048576"
        case .notUTF8: "is not UTF-8 text; allowed is JSON or JSON5 in UTF-8"
        case .tooDeep: "has lists or objects more than 64 deep; allowed is what the shipped files have"
        case .unexpected(let found, let wanted):
            found.map { "can't be read: here stands \(Self.quoted(String($0))); allowed is \(wanted)" }
                ?? "can't be read: the file or the line ends; missing is \(wanted)"
        case .missing(let key): "lacks \(key): it is required"
        case .unknownKey(let known): "is not a known key; allowed is one of \(known.joined(separator: ", "))"
        case .duplicateKey(let line): "stands there again, first in line \(line); allowed is once"
        case .wrongForm(let found, let wanted): "is \(found); allowed is \(wanted)"
        case .outOfRange(let number, let range):
            "is \(number); allowed is a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .blankOrTooLong: "is blank or too long; allowed is a text of 1 to 1000 bytes"
        case .notAmong(let found, let words):
            "is \(Self.quoted(found)); allowed is one of \(words.joined(separator: ", "))"
        case .noDay(let found): "is \(Self.quoted(found)); allowed is a day that exists, as \"2026-12-01\""
        case .badName(let found): "is \(Self.quoted(found)); allowed is 1 to 32 of the characters a-z, 0-9 and hyphen"
        case .weightSum(let sum): "add up to \(sum); allowed is a sum of 100"
        case .wrongUnit(let found, let unit):
            "is \(Self.quoted(found)); allowed is \"\(unit)\", and values in that unit"
        case .belowMinimum(let value, let minimum): "is \(value); allowed is at least the minimum, \(minimum)"
        case .belowRecommended(let value, let recommended):
            "is \(value); allowed is at least the recommendation, \(recommended)"
        case .belowWorseWord(let level, let word, let least):
            "is \(level); allowed is at least the level of \(word), \(least)"
        case .noRecommendedLevel: "has no level of 80; allowed is 80 or more for the best"
        case .bothOrNeither(let one, let other): "has both or none of \(one) and \(other); allowed is one of them"
        }
    }

    private static func quoted(_ text: String) -> String { "\"\(TextInMessage.shortened(text))\"" }
}

extension Problem.Form: CustomStringConvertible {
    package var description: String {
        switch self {
        case .object: "an object in {}"
        case .list: "a list in []"
        case .text: "a text in quotes"
        case .whole: "a whole number"
        case .fraction: "a number that is not whole or too large"
        case .bool: "true or false"
        case .null: "null"
        }
    }
}

extension Problem.Wanted: CustomStringConvertible {
    package var description: String {
        switch self {
        case .value: "a value"
        case .valueOrBracket: "a value or ]"
        case .key: "a key or }"
        case .colon: "a colon after the key"
        case .commaOrBrace: "a comma or }"
        case .commaOrBracket: "a comma or ]"
        case .quoteOnSameLine: "the quote that closes a text in the same line"
        case .escape: "what JSON5 knows after a backslash"
        case .digit: "a digit"
        case .comment: "a comment, which begins with // or /*"
        case .commentEnd: "the */ that closes a comment"
        case .endOfFile: "the end of the file"
        }
    }
}
