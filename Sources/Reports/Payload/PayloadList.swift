/// The values of a list, one after the other.
struct PayloadList: UnkeyedDecodingContainer {
    let decoder: PayloadDecoder
    let values: [PayloadValue]
    private(set) var currentIndex = 0

    init(decoder: PayloadDecoder, values: [PayloadValue]) {
        self.decoder = decoder
        self.values = values
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { values.count }
    var isAtEnd: Bool { currentIndex == values.count }

    func decodeNil() throws -> Bool {
        _ = try next(Never.self)
        return false
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value = try Value(from: next(type))
        currentIndex += 1
        return value
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try superDecoder().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try superDecoder().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder {
        let decoder = try next((any Decoder).self)
        currentIndex += 1
        return decoder
    }

    private func next(_ type: any Any.Type) throws -> PayloadDecoder {
        let index = Index(intValue: currentIndex)
        guard !isAtEnd else { throw DecodingError.valueNotFound(type, decoder.context("the list ends", index)) }
        return decoder.part(values[currentIndex], index)
    }

    /// A place in a list, counted from 0.
    private struct Index: CodingKey {
        let number: Int

        init(intValue: Int) { number = intValue }
        init?(stringValue: String) { nil }

        var intValue: Int? { number }
        var stringValue: String { "Index \(number)" }
    }
}
