internal import FoundationEssentials

/// Tells versions of profiles and tables apart: 64-bit FNV-1a over their canonical JSON, 16 hexadecimal digits.
///
/// Two assessments with the same digest were made by the same rules. It is no protection: who wants to can
/// make another profile with the same digest, so nothing may be trusted because of it.
///
/// Canonical JSON: UTF-8, keys sorted, no blanks, slashes not escaped; comments and the order in the file
/// make no difference. Source of the hash: draft-eastlake-fnv, 64-bit, "FNV-1a".
struct VersionDigest {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(bytes: some Sequence<UInt8>) {
        for byte in bytes {
            hash ^= UInt64(byte)
            hash &*= 0x100_0000_01b3
        }
    }

    /// Adds the canonical JSON and a line feed, so that two parts never run into each other.
    mutating func add(json part: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // The parts are texts, whole numbers, lists and objects, which JSON can always hold.
        guard let json = try? encoder.encode(part) else { return }
        add(bytes: json)
        add(bytes: [UInt8(ascii: "\n")])
    }

    var text: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
