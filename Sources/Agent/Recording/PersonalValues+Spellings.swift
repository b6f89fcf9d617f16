extension PersonalValues {
    /// One way to write a value: its letters and digits the same, what is between them otherwise.
    struct Spelling {
        /// As pseudonyms are made.
        let plain: [UInt8]
        /// What a blank or `-` is written as, and what is written so.
        var escape: (byte: UInt8, as: [UInt8])?

        /// As it stands in files.
        var old: [UInt8] { written(plain) }

        func written(_ bytes: [UInt8]) -> [UInt8] {
            guard let escape else { return bytes }
            return bytes.flatMap { $0 == escape.byte ? escape.as : [$0] }
        }
    }

    /// All the ways in which the kernel and udev write a value.
    static func spellings(of value: [UInt8]) -> [Spelling] {
        var all = [Spelling(plain: value)]
        let digits = value.filter(\.isLetterOrDigit)
        if digits.allSatisfy(\.isHexDigit), value.count(where: { !$0.isLetterOrDigit }) >= 4 || digits.count == 12 {
            all += otherSpellings(ofDigits: digits)
        }
        if value.contains(0x20) {
            // udev_util_replace_whitespace, udev_util_encode_string(3), and proc_pid_mountinfo(5).
            all += ["_", "\\x20", "\\040"].map { Spelling(plain: value, escape: (0x20, Array($0.utf8))) }
        }
        if value.contains(UInt8(ascii: "-")) {
            // Device mapper doubles it within a name: dmsetup(8).
            all.append(Spelling(plain: value, escape: (UInt8(ascii: "-"), Array("--".utf8))))
        }
        return all
    }

    private static func otherSpellings(ofDigits digits: [UInt8]) -> [Spelling] {
        var all = [Spelling(plain: digits)]
        if digits.count == 12 {
            all += [":", "-", "_"].map { Spelling(plain: joined(digits, [2, 2, 2, 2, 2, 2], $0)) }
        }
        if digits.count == 32 { all.append(Spelling(plain: joined(digits, [8, 4, 4, 4, 12], "-"))) }
        return all
    }

    private static func joined(_ digits: [UInt8], _ lengths: [Int], _ mark: String) -> [UInt8] {
        var rest = digits[...]
        let groups = lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return Array(rest.prefix(length))
        }
        return Array(groups.joined(separator: Array(mark.utf8)))
    }
}
