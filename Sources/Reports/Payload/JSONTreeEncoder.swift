/// Puts a value into its place in a ``JSONTree``. Numbers are integers: nothing that is compared may be rounded.
struct JSONTreeEncoder: Encoder {
    let tree: JSONTree
    let place: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        tree.becomeObject(place)
        return KeyedEncodingContainer(Object(tree: tree, place: place))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        tree.becomeList(place)
        return List(tree: tree, place: place)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Scalar(tree: tree, place: place) }

    private struct Object<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let tree: JSONTree
        let place: Int
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) { _ = add(key) }
        func encode(_ value: Bool, forKey key: Key) { tree.set(add(key), value) }
        func encode(_ value: String, forKey key: Key) { tree.set(add(key), value) }
        func encode(_ value: Int, forKey key: Key) { tree.set(add(key), value) }
        func encode(_ value: UInt64, forKey key: Key) { tree.set(add(key), value) }

        func encode(_ value: some Encodable, forKey key: Key) throws {
            try value.encode(to: part(key))
        }

        func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
            part(key).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            part(key).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { JSONTreeEncoder(tree: tree, place: tree.add(to: place, "super")) }
        func superEncoder(forKey key: Key) -> any Encoder { part(key) }

        private func add(_ key: Key) -> Int { tree.add(to: place, key.stringValue) }
        private func part(_ key: Key) -> JSONTreeEncoder { JSONTreeEncoder(tree: tree, place: add(key)) }
    }

    private struct List: UnkeyedEncodingContainer {
        let tree: JSONTree
        let place: Int
        var codingPath: [any CodingKey] { [] }
        var count: Int { tree.count(place) }

        func encodeNil() { _ = tree.add(to: place) }
        func encode(_ value: some Encodable) throws { try value.encode(to: part()) }

        func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            part().container(keyedBy: type)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            part().unkeyedContainer()
        }

        func superEncoder() -> any Encoder { part() }

        private func part() -> JSONTreeEncoder { JSONTreeEncoder(tree: tree, place: tree.add(to: place)) }
    }

    private struct Scalar: SingleValueEncodingContainer {
        let tree: JSONTree
        let place: Int
        var codingPath: [any CodingKey] { [] }

        func encodeNil() {}
        func encode(_ value: Bool) { tree.set(place, value) }
        func encode(_ value: String) { tree.set(place, value) }
        func encode(_ value: Int) { tree.set(place, value) }
        func encode(_ value: Int8) { tree.set(place, value) }
        func encode(_ value: Int16) { tree.set(place, value) }
        func encode(_ value: Int32) { tree.set(place, value) }
        func encode(_ value: Int64) { tree.set(place, value) }
        func encode(_ value: UInt) { tree.set(place, value) }
        func encode(_ value: UInt8) { tree.set(place, value) }
        func encode(_ value: UInt16) { tree.set(place, value) }
        func encode(_ value: UInt32) { tree.set(place, value) }
        func encode(_ value: UInt64) { tree.set(place, value) }
        func encode(_ value: Double) throws { throw Self.isNoInteger(value) }
        func encode(_ value: Float) throws { throw Self.isNoInteger(value) }
        func encode(_ value: some Encodable) throws { try value.encode(to: JSONTreeEncoder(tree: tree, place: place)) }

        private static func isNoInteger(_ value: Any) -> EncodingError {
            .invalidValue(value, EncodingError.Context(codingPath: [], debugDescription: "no integer"))
        }
    }
}
