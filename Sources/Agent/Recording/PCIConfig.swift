/// A PCI function's configuration space, of which a recording needs the first 64 bytes.
///
/// Further on a network card has its address, as the device's serial number: PCI Express Base 5.0 §7.9.3.
struct PCIConfig {
    static let header = 64

    let bytes: [UInt8]

    var scrubbed: [UInt8] { Array(bytes.prefix(Self.header)) }

    /// The output of `lspci -x`: the lines that libpci reads, an address at the start or `00:` to `30:`.
    static func scrubbed(dump: [UInt8]) -> [UInt8] {
        let lines = dump.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).filter { line in
            let word = line.prefix { !$0.isBlank }
            guard word.last == UInt8(ascii: ":"), word.dropLast().allSatisfy(\.isHexDigit), word.count > 1 else {
                return line.isEmpty || word.first?.isHexDigit == true
            }
            return word.count == 3 && word.first.map { $0 < UInt8(ascii: "4") } == true
        }
        return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }
}
