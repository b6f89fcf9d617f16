internal import Requirements

/// What is wrong with the arguments that the program was called with.
package enum ArgumentMistake: Hashable, Sendable {
    case unknownOption(String, meant: String?)
    case missingValue(of: String)
    case missingArgument(String)
    case misplaced([String])
    case invalidValue(String, for: String)
    case valueNotTaken(by: String)
    /// A rare one, in ArgumentParser's own English words.
    case other(String)

    /// Reads what ArgumentParser says of a mistake: its errors themselves are not open to programs.
    ///
    /// Source of the sentences: swift-argument-parser 1.8, `Usage/UsageGenerator.swift`.
    package init(parserSays sentence: String) {
        if let option = Self.between("Unknown option '", "'", sentence) {
            self = .unknownOption(option, meant: nil)
        } else if let option = Self.between("Unknown option '", "'?", sentence) {
            let parts = Self.halves(option, at: "'. Did you mean '")
            self = parts.map { .unknownOption($0.0, meant: $0.1) } ?? .other(sentence)
        } else if let option = Self.between("Missing value for '", "'", sentence) {
            self = .missingValue(of: option)
        } else if let argument = Self.between("Missing expected argument '", "'", sentence) {
            self = .missingArgument(argument.hasSuffix(" ...") ? String(argument.dropLast(4)) : argument)
        } else if let argument = Self.between("Unexpected argument '", "'", sentence) {
            self = .misplaced([argument])
        } else if let parts = Self.halves(sentence, at: " unexpected arguments: '"), parts.1.utf8.last == Self.quote {
            self = .misplaced(Self.pieces(String(parts.1.dropLast()), at: "', '"))
        } else if let value = Self.between("The value '", "'", sentence),
            let parts = Self.halves(value, at: "' is invalid for '")
        {
            self = .invalidValue(parts.0, for: parts.1)
        } else if let value = Self.between("The option '", "' was specified.", sentence),
            let parts = Self.halves(value, at: "' does not take any value, but '")
        {
            self = .valueNotTaken(by: parts.0)
        } else {
            self = .other(sentence)
        }
    }

    /// The command that explains what could have been typed, such as `probe record --help`, as ArgumentParser's whole
    /// message names it.
    package static func helpCommand(in says: String) -> String? {
        let see = "See '", end = "' for more information."
        for line in says.split(separator: "\n").reversed() {
            let line = line.drop { $0 == " " }
            if line.hasPrefix(see), line.hasSuffix(end) { return String(line.dropFirst(see.count).dropLast(end.count)) }
        }
        return nil
    }

    /// What a person typed, safe for a terminal and not too long for a sentence.
    func typed(_ text: String) -> String { TextInMessage.shortened(text) }

    private static let quote = UInt8(ascii: "'")

    /// What stands between the two at the ends of a text.
    private static func between(_ start: String, _ end: String, _ text: String) -> String? {
        guard text.hasPrefix(start), text.hasSuffix(end), text.utf8.count >= start.utf8.count + end.utf8.count else {
            return nil
        }
        let inner = text.utf8.dropFirst(start.utf8.count).dropLast(end.utf8.count)
        return String(decoding: inner, as: UTF8.self)
    }

    /// The parts before and after the last place of the mark: what a person typed stands before it.
    private static func halves(_ text: String, at mark: String) -> (String, String)? {
        let bytes = Array(text.utf8), mark = Array(mark.utf8)
        guard bytes.count >= mark.count else { return nil }
        for start in (0...(bytes.count - mark.count)).reversed() where bytes[start...].starts(with: mark) {
            return (
                String(decoding: bytes[..<start], as: UTF8.self),
                String(decoding: bytes[(start + mark.count)...], as: UTF8.self)
            )
        }
        return nil
    }

    private static func pieces(_ text: String, at mark: String) -> [String] {
        guard let (before, last) = halves(text, at: mark) else { return [text] }
        return pieces(before, at: mark) + [last]
    }
}
