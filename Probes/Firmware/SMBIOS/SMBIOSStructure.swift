/// One structure of the SMBIOS table: numbers at fixed places, and texts that the numbers count.
///
/// Source: SMBIOS 3.7 §6.1. Numbers are little-endian; a place beyond the structure's own length was not yet invented
/// when the firmware was written, and reads as `nil`.
struct SMBIOSStructure {
    let type: UInt8
    let handle: UInt16
    /// With the header of four bytes, so that places are those of the specification.
    let formatted: [UInt8]
    /// In the firmware's own bytes.
    let texts: [[UInt8]]

    func byte(_ place: Int) -> UInt8? { formatted.indices.contains(place) ? formatted[place] : nil }
    func word(_ place: Int) -> UInt16? { number(place, 2).map { UInt16($0) } }
    func doubleWord(_ place: Int) -> UInt32? { number(place, 4).map { UInt32($0) } }
    func quadWord(_ place: Int) -> UInt64? { number(place, 8) }

    /// The text whose number stands at a place: 1 is the first, 0 none.
    func text(_ place: Int) -> String? {
        guard let number = byte(place), number > 0, texts.count >= Int(number) else { return nil }
        return FirmwareText.value(String(decoding: texts[Int(number) - 1], as: UTF8.self))
    }

    private func number(_ place: Int, _ count: Int) -> UInt64? {
        guard place + count <= formatted.count else { return nil }
        return formatted[place..<place + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
