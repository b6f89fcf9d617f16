import FoundationEssentials
import Reports

/// The form of the state's small files: JSON that a technician can read.
enum StateJSON {
    static func bytes(_ value: some Encodable) -> [UInt8] {
        // Encoding fails for numbers that are not whole and for throwing types; the state has neither.
        (try? CompactJSON.encode(value)) ?? []
    }

    static func value<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) -> Value? {
        try? JSONDecoder().decode(type, from: Data(bytes))
    }
}
