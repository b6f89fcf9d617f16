/// Puts a value into a ``JSONTree``. Numbers are integers: nothing that is compared may be rounded.
struct JSONTreeEncoder: Encoder {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        tree.becomeObject()
        return KeyedEncodingContainer(Object(tree: tree))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        tree.becomeList()
        return List(tree: tree)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Scalar(tree: tree) }

    private struct Object<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let tree: JSONTree
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) { _ = tree.add(key.stringValue) }
        func encode(_ value: Bool, forKey key: Key) { tree.add(key.stringValue).set(value) }
        func encode(_ value: String, forKey key: Key) { tree.add(key.stringValue).set(value) }
        func encode(_ value: Int, forKey key: Key) { tree.add(key.stringValue).set(value) }
        func encode(_ value: UInt64, forKey key: Key) { tree.add(key.stringValue).set(value) }

        func encode(_ value: some Encodable, forKey key: Key) throws {
            try value.encode(to: JSONTreeEncoder(tree: tree.add(key.stringValue)))
        }

        func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
            JSONTreeEncoder(tree: tree.add(key.stringValue)).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            JSONTreeEncoder(tree: tree.add(key.stringValue)).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { JSONTreeEncoder(tree: tree.add("super")) }
        func superEncoder(forKey key: Key) -> any Encoder { JSONTreeEncoder(tree: tree.add(key.stringValue)) }
    }

    private struct List: UnkeyedEncodingContainer {
        let tree: JSONTree
        var codingPath: [any CodingKey] { [] }
        var count: Int { tree.count }

        func encodeNil() { _ = tree.add() }
        func encode(_ value: some Encodable) throws { try value.encode(to: JSONTreeEncoder(tree: tree.add())) }

        func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            JSONTreeEncoder(tree: tree.add()).container(keyedBy: type)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            JSONTreeEncoder(tree: tree.add()).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { JSONTreeEncoder(tree: tree.add()) }
    }

    private struct Scalar: SingleValueEncodingContainer {
        let tree: JSONTree
        var codingPath: [any CodingKey] { [] }

        func encodeNil() {}
        func encode(_ value: Bool) { tree.set(value) }
        func encode(_ value: String) { tree.set(value) }
        func encode(_ value: Int) { tree.set(value) }
        func encode(_ value: Int8) { tree.set(value) }
        func encode(_ value: Int16) { tree.set(value) }
        func encode(_ value: Int32) { tree.set(value) }
        func encode(_ value: Int64) { tree.set(value) }
        func encode(_ value: UInt) { tree.set(value) }
        func encode(_ value: UInt8) { tree.set(value) }
        func encode(_ value: UInt16) { tree.set(value) }
        func encode(_ value: UInt32) { tree.set(value) }
        func encode(_ value: UInt64) { tree.set(value) }
        func encode(_ value: Double) throws { throw Self.isNoInteger(value) }
        func encode(_ value: Float) throws { throw Self.isNoInteger(value) }
        func encode(_ value: some Encodable) throws { try value.encode(to: JSONTreeEncoder(tree: tree)) }

        private static func isNoInteger(_ value: Any) -> EncodingError {
            .invalidValue(value, EncodingError.Context(codingPath: [], debugDescription: "no integer"))
        }
    }
}
