/// A small file of the state folder that holds one value as JSON.
package struct StateFile<Value: Codable> {
    let folder: DurableFolder
    let name: String

    static var limit: Int { 65_536 }

    /// `nil` where the file is absent or damaged.
    package func read() throws(FileFault) -> Value? {
        try folder.read(name, limit: Self.limit).flatMap { StateJSON.value(Value.self, $0) }
    }

    package func write(_ value: Value) throws(FileFault) {
        try folder.write(StateJSON.bytes(value), as: name)
    }

    package func remove() throws(FileFault) { try folder.remove([name]) }
}
