import FoundationEssentials

/// The form of the state's small files: JSON that a technician can read.
enum StateJSON {
    static func bytes(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Encoding fails for floats that are no numbers and for throwing types; the state has neither.
        return (try? encoder.encode(value)).map(Array.init) ?? []
    }

    static func value<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) -> Value? {
        try? JSONDecoder().decode(type, from: Data(bytes))
    }
}
