/// A key of any name.
struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}

extension Decoder {
    /// An object's values, all keys known: a misspelt key would otherwise count as left out.
    func closed<Key: CodingKey & CaseIterable>(_ keys: Key.Type) throws -> KeyedDecodingContainer<Key> {
        let container = try container(keyedBy: AnyKey.self)
        let unknown = container.allKeys.filter { Key(stringValue: $0.stringValue) == nil }
        if let first = unknown.min(by: { $0.stringValue < $1.stringValue }) {
            let known = Key.allCases.map(\.stringValue).sorted().joined(separator: ", ")
            throw Mistake(at: codingPath + [first], problem: "is not a known key", allowed: "one of \(known)")
        }
        return try self.container(keyedBy: keys)
    }
}

extension KeyedDecodingContainer {
    func whole(_ key: Key, in range: ClosedRange<Int>) throws -> Int {
        let value = try decode(Int.self, forKey: key)
        guard range.contains(value) else {
            throw Mistake(
                at: codingPath + [key], is: "\(value)",
                allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func wholeIfPresent(_ key: Key, in range: ClosedRange<Int>) throws -> Int? {
        contains(key) ? try whole(key, in: range) : nil
    }

    /// A text for people, neither blank nor endless.
    func text(_ key: Key) throws -> String {
        let value = try decode(String.self, forKey: key)
        guard value.contains(where: { !$0.isWhitespace }), value.utf8.count <= 1000 else {
            throw Mistake(
                at: codingPath + [key], problem: "is blank or too long", allowed: "a text of 1 to 1000 bytes")
        }
        return value
    }

    /// The form of the file; there is one so far.
    func formatVersion(_ key: Key) throws -> Int { try whole(key, in: 1...1) }
}
