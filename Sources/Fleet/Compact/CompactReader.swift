/// Reads what a ``CompactWriter`` wrote, in the same order.
struct CompactReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { offset == bytes.count }

    private mutating func plain() throws(CompactError) -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), through: 56, by: 7) {
            guard offset < bytes.count else { throw CompactError() }
            let byte = bytes[offset]
            offset += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        throw CompactError()
    }

    mutating func size() throws(CompactError) -> UInt64? {
        let number = try plain()
        return number == 0 ? nil : number - 1
    }

    mutating func number() throws(CompactError) -> Int? { try size().map(Int.init(truncatingIfNeeded:)) }

    mutating func truth() throws(CompactError) -> Bool? { try size().map { $0 != 0 } }

    mutating func text() throws(CompactError) -> String? {
        guard let length = try number() else { return nil }
        guard length <= bytes.count - offset else { throw CompactError() }
        defer { offset += length }
        return String(decoding: bytes[offset..<offset + length], as: UTF8.self)
    }

    mutating func form<Value: CompactForm>() throws(CompactError) -> Value? {
        try truth() == true ? try Value(&self) : nil
    }

    mutating func forms<Value: CompactForm>() throws(CompactError) -> [Value]? {
        guard let count = try number() else { return nil }
        var values: [Value] = []
        for _ in 0..<count { values.append(try Value(&self)) }
        return values
    }

    mutating func word<Word: RawRepresentable<String>>() throws(CompactError) -> Word? {
        guard let text = try text() else { return nil }
        guard let word = Word(rawValue: text) else { throw CompactError() }
        return word
    }

    mutating func texts() throws(CompactError) -> [String]? {
        guard let count = try number() else { return nil }
        var texts: [String] = []
        for _ in 0..<count { texts.append(try text().required()) }
        return texts
    }

    mutating func words<Word: RawRepresentable<String>>() throws(CompactError) -> [Word]? {
        guard let texts = try texts() else { return nil }
        var words: [Word] = []
        for text in texts { words.append(try Word(rawValue: text).required()) }
        return words
    }
}

extension Optional {
    /// What is always there.
    func required() throws(CompactError) -> Wrapped {
        guard let self else { throw CompactError() }
        return self
    }
}

/// These bytes are not what the writer of this release writes.
struct CompactError: Error {}

/// A value that is written and read without the names of its parts.
///
/// Only for what can be made anew from signed lines: whoever changes a form empties what was kept in the old one.
protocol CompactForm {
    init(_ reader: inout CompactReader) throws(CompactError)
    func write(to writer: inout CompactWriter)
}
