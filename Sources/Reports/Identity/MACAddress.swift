/// Facts about a MAC address in its text form: IEEE 802-2014 §8.2.
enum MACAddress {
    /// Whether software chose the address, by the second bit of its first octet: it says nothing of the hardware.
    static func isLocal(_ address: String) -> Bool {
        let octets = HardwareIdentifier(address).text.split(separator: ":")
        guard octets.count == 6, octets[0].count == 2, let octet = UInt8(octets[0], radix: 16) else { return false }
        return octet & 0b10 != 0 && octet != 0xFF
    }
}
