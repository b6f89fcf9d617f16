package import Reports

extension LineID {
    /// The id as a file name on a stick: 16 lower-case hexadecimal digits, since FAT ignores case.
    ///
    /// 64 of its 128 bits, the last of its first eleven characters: within a folder that is unique enough, and what a
    /// file is told apart by is its content.
    package var fileName: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        let bits = description.utf8.prefix(11).reduce(UInt64(0)) { bits, character in
            bits << 6 | UInt64(alphabet.firstIndex(of: character) ?? 0)
        }
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
