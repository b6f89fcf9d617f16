/// The members of an object, looked for by their names in the order in which they stand: there are few of them.
///
/// What most fields are is read at once, and does not go through a decoder of its own.
struct PayloadObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: PayloadDecoder
    let members: [PayloadValue.Member]

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { members.compactMap { Key(stringValue: $0.name) } }

    func contains(_ key: Key) -> Bool { find(key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool {
        _ = try value(key)
        return false
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String { try text(value(key), key) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try truth(value(key), key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try number(value(key), key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try number(value(key), key) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try number(value(key), key) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try decode(type, value(key), key)
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        guard let value = find(key) else { return nil }
        return try text(value, key)
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
        guard let value = find(key) else { return nil }
        return try truth(value, key)
    }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        guard let value = find(key) else { return nil }
        return try number(value, key)
    }

    func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? {
        guard let value = find(key) else { return nil }
        return try number(value, key)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let value = find(key) else { return nil }
        return try decode(type, value, key)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try superDecoder(forKey: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try superDecoder(forKey: key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { throw decoder.mismatch([String: Any].self) }
    func superDecoder(forKey key: Key) throws -> any Decoder { decoder.part(try value(key), key) }
}

extension PayloadObject {
    private func find(_ key: Key) -> PayloadValue? {
        let name = key.stringValue
        for member in members where member.name == name { return member.value }
        return nil
    }

    private func value(_ key: Key) throws -> PayloadValue {
        guard let value = find(key) else {
            throw DecodingError.keyNotFound(key, decoder.context("not there"))
        }
        return value
    }

    private func decode<Value: Decodable>(_ type: Value.Type, _ value: PayloadValue, _ key: Key) throws -> Value {
        if type == [String].self, let texts = value.texts as? Value { return texts }
        return try Value(from: decoder.part(value, key))
    }

    private func text(_ value: PayloadValue, _ key: Key) throws -> String {
        guard case .text(let text) = value else { throw decoder.mismatch(String.self, key) }
        return text
    }

    private func truth(_ value: PayloadValue, _ key: Key) throws -> Bool {
        guard case .truth(let truth) = value else { throw decoder.mismatch(Bool.self, key) }
        return truth
    }

    /// No number of a payload is too large for 64 bits with a sign.
    private func number<Number: FixedWidthInteger>(_ value: PayloadValue, _ key: Key) throws -> Number {
        guard case .number(let number) = value else { throw decoder.mismatch(Number.self, key) }
        guard let fitting = Number(exactly: number) else {
            throw DecodingError.dataCorrupted(decoder.context("too large a number", key))
        }
        return fitting
    }
}
