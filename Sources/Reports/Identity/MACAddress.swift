/// Facts about a MAC address in its text form: IEEE 802-2014 §8.2.
enum MACAddress {
    /// Whether software chose the address, by the second bit of its first octet: it says nothing of the hardware.
    static func isLocal(_ address: String) -> Bool {
        let digits = address.unicodeScalars.drop { $0.properties.isWhitespace }.prefix(2)
        guard digits.count == 2, let octet = UInt8(String(digits), radix: 16) else { return false }
        return octet & 0b10 != 0 && octet != 0xFF
    }
}
