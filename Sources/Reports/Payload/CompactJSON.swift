import FoundationEssentials

/// The one way in which this project writes JSON that is compared or signed: names sorted, no blanks, `/` as it is.
package enum CompactJSON {
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }
}
