/// Tells versions of profiles and tables apart: 64-bit FNV-1a over their canonical JSON, 16 hexadecimal digits.
///
/// Two assessments with the same digest were made by the same rules. It is no protection: who wants to can
/// make another profile with the same digest, so nothing may be trusted because of it.
/// Source of the hash: draft-eastlake-fnv, 64-bit, "FNV-1a".
struct VersionDigest {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Adds the file's canonical JSON and a line feed, so that two files never run into each other.
    mutating func add(_ file: some DataFile) {
        for byte in file.canonical { add(byte) }
        add(UInt8(ascii: "\n"))
    }

    private mutating func add(_ byte: UInt8) {
        hash ^= UInt64(byte)
        hash &*= 0x100_0000_01b3
    }

    var text: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
