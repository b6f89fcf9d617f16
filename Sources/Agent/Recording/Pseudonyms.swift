/// Gives each personal value another of the same form: the same value always the same one, within one recording.
///
/// The new values are drawn at random, not computed from the old: a MAC address has so few possible values that anything
/// computed from it could be turned back by trying them all. Only letters and digits are replaced, each by one of its
/// kind, so that `00:1A:2b`, `001a2b` and `00-1A-2B` are one value in three spellings and stay so.
struct Pseudonyms {
    private var random: any RandomNumberGenerator
    private var known: [[UInt8]: [UInt8]] = [:]
    private var given: Set<[UInt8]> = []

    init(random: any RandomNumberGenerator = SystemRandomNumberGenerator()) { self.random = random }

    /// Another value of the same length and spelling.
    mutating func pseudonym(of value: some Collection<UInt8>) -> [UInt8] {
        let value = Array(value)
        let start = Self.prefixLength(value)
        let key = value[start...].filter(\.isLetterOrDigit).map(\.lowercased)
        var letters = stand(in: key)[...]
        let isUpper = value.contains(where: \.isUppercase) && !value.contains(where: \.isLowercase)
        return value[..<start]
            + value[start...].map { byte in
                guard byte.isLetterOrDigit, let letter = letters.popFirst() else { return byte }
                return byte.isUppercase || isUpper ? letter.uppercased : letter
            }
    }

    /// Whether a value stands for another already.
    func isPseudonym(_ value: [UInt8]) -> Bool {
        given.contains(value[Self.prefixLength(value)...].filter(\.isLetterOrDigit).map(\.lowercased))
    }

    /// `0x` before a number, and the digit that SCSI puts before a name of the NAA kind: SPC-4 §7.8.6, scsi_id(8).
    private static func prefixLength(_ value: [UInt8]) -> Int {
        let start = value.starts(with: Array("0x".utf8)) ? 2 : 0
        let rest = value[start...]
        let isNamed = (rest.count == 17 || rest.count == 33) && rest.first == UInt8(ascii: "3")
        return isNamed && rest.allSatisfy(\.isHexDigit) ? start + 1 : start
    }

    private mutating func stand(in key: [UInt8]) -> [UInt8] {
        if let known = known[key] { return known }
        var new = draw(for: key)
        // Short values may run out of others: then one is used twice rather than searched for without end.
        for _ in 0..<64 where new == key || given.contains(new) { new = draw(for: key) }
        known[key] = new
        given.insert(new)
        return new
    }

    private mutating func draw(for key: [UInt8]) -> [UInt8] {
        let isHex = key.count >= 8 && key.allSatisfy(\.isHexDigit) && key.contains(where: { !$0.isDigit })
        var new = key.map { byte in
            isHex ? pick("0123456789abcdef") : byte.isDigit ? pick("0123456789") : pick("abcdefghijklmnopqrstuvwxyz")
        }
        guard key.allSatisfy(\.isHexDigit) else { return new }
        if key.count == 12 {
            // A MAC address stays global or local, of one station or of many: IEEE 802-2014 §8.2.
            while new[1].hexValue & 3 != key[1].hexValue & 3 {
                new[1] = pick(isHex ? "0123456789abcdef" : "0123456789")
            }
        }
        if key.count == 32 {
            // A UUID stays of its version and variant: RFC 9562 §4.
            (new[12], new[16]) = (key[12], key[16])
        }
        return new
    }

    private mutating func pick(_ letters: StaticString) -> UInt8 {
        let bytes = Array(letters.description.utf8)
        return bytes[Int.random(in: bytes.indices, using: &random)]
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isUppercase: Bool { (0x41...0x5a).contains(self) }
    var isLowercase: Bool { (0x61...0x7a).contains(self) }
    var isHexDigit: Bool { isDigit || (0x61...0x66).contains(lowercased) }
    /// Bytes of letters that are not ASCII count as letters.
    var isLetterOrDigit: Bool { isDigit || isUppercase || isLowercase || self >= 0x80 }
    var isBlank: Bool { self == 0x20 || (0x09...0x0d).contains(self) || self == 0 }
    var lowercased: UInt8 { isUppercase ? self + 0x20 : self }
    var uppercased: UInt8 { isLowercase ? self - 0x20 : self }
    var hexValue: Int { isDigit ? Int(self) - 0x30 : Int(lowercased) - 0x57 }
}
