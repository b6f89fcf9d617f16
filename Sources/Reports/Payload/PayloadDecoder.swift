/// Makes a value of a ``PayloadValue``.
///
/// Foundation's decoder does the same and names the same places in its errors, but reads the bytes once more, makes a
/// dictionary of each object and asks the runtime of each value whether it is a date, a URL or a dictionary. No field
/// of a payload is one of these, and here such a field is read as its own `init(from:)` does.
final class PayloadDecoder: Decoder {
    let value: PayloadValue

    /// Where the value stands: in that of `parent`, under `key`; `nil` for the whole payload.
    private let parent: PayloadDecoder?
    private let key: (any CodingKey)?

    convenience init(_ value: PayloadValue) { self.init(value, nil, nil) }

    private init(_ value: PayloadValue, _ parent: PayloadDecoder?, _ key: (any CodingKey)?) {
        self.value = value
        self.parent = parent
        self.key = key
    }

    /// A decoder for a part of this one's value.
    func part(_ value: PayloadValue, _ key: any CodingKey) -> PayloadDecoder { PayloadDecoder(value, self, key) }

    var codingPath: [any CodingKey] {
        guard let parent, let key else { return [] }
        return parent.codingPath + [key]
    }

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = value else { throw mismatch([String: Any].self) }
        return KeyedDecodingContainer(PayloadObject(decoder: self, members: members))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let values) = value else { throw mismatch([Any].self) }
        return PayloadList(decoder: self, values: values)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    /// That this value, or the part of it under `key`, is none of `type`.
    func mismatch(_ type: any Any.Type, _ key: (any CodingKey)? = nil) -> DecodingError {
        .typeMismatch(type, context("not of this type", key))
    }

    func context(_ description: String, _ key: (any CodingKey)? = nil) -> DecodingError.Context {
        DecodingError.Context(codingPath: codingPath + [key].compactMap(\.self), debugDescription: description)
    }
}

extension PayloadDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { false }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard case .truth(let truth) = value else { throw mismatch(type) }
        return truth
    }

    func decode(_ type: String.Type) throws -> String {
        guard case .text(let text) = value else { throw mismatch(type) }
        return text
    }

    func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
        guard case .number(let number) = value else { throw mismatch(type) }
        guard let fitting = Number(exactly: number) else {
            throw DecodingError.dataCorrupted(context("too large a number"))
        }
        return fitting
    }

    func decode<Number: BinaryFloatingPoint & Decodable>(_ type: Number.Type) throws -> Number {
        guard case .number(let number) = value else { throw mismatch(type) }
        return Number(number)
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
}
