internal import SystemRoot

/// A PCI bus as `lspci -x` printed it: a line a function, such as `00:02.0 VGA compatible controller: …`, then the bytes
/// of its configuration space in rows such as `00: 86 80 52 01 …`, then an empty line.
///
/// Format: lspci(8), "Configuration options for bug reports"; the places of the numbers: Linux
/// `include/uapi/linux/pci_regs.h`.
struct PCIDump {
    private let text: [UInt8]

    init(_ text: [UInt8]) { self.text = text }

    /// Functions whose numbers are not all there are left out.
    func devices() throws(ReadError) -> [PCIDevice] {
        var devices: [PCIDevice] = []
        var address: [Int]?
        var space: [UInt8] = []
        func finish() {
            if let address, let device = Self.device(address, space) { devices.append(device) }
            (address, space) = (nil, [])
        }
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let words = line.words
            if let first = words.first, let found = Self.address(first) {
                finish()
                address = found
            } else if words.isEmpty {
                finish()
            } else if address != nil, let start = Self.start(words[0]) {
                // Rows follow one another; of one that does not, nobody knows what it belongs to.
                guard start == space.count, let row = Self.bytes(words.dropFirst()) else { throw malformed }
                space += row
            }
        }
        finish()
        return devices
    }

    private static func device(_ address: [Int], _ space: [UInt8]) -> PCIDevice? {
        guard space.count >= 12 else { return nil }
        func word(_ place: Int) -> Int { Int(space[place]) | Int(space[place + 1]) << 8 }
        return PCIDevice(
            domain: address[0], bus: address[1], device: address[2], function: address[3],
            classCode: word(10) << 8 | Int(space[9]), vendor: word(0), product: word(2))
    }

    /// The four numbers in `00:02.0` or `0000:00:02.0`; without a domain it is the first.
    private static func address(_ word: ArraySlice<UInt8>) -> [Int]? {
        let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard 2...3 ~= parts.count, let last = parts.last else { return nil }
        let slot = last.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard slot.count == 2, slot[1].count == 1 else { return nil }
        let numbers = (parts.dropLast() + slot).map { Int($0.text, radix: 16) }
        let known = numbers.compactMap { $0 }
        guard known.count == numbers.count, known.allSatisfy({ $0 >= 0 }) else { return nil }
        return parts.count == 3 ? known : [0] + known
    }

    /// The number in `30:`, with which a row begins.
    private static func start(_ word: ArraySlice<UInt8>) -> Int? {
        guard 3...4 ~= word.count, word.last == UInt8(ascii: ":") else { return nil }
        return Int(word.dropLast().text, radix: 16)
    }

    private static func bytes(_ words: ArraySlice<ArraySlice<UInt8>>) -> [UInt8]? {
        let bytes = words.compactMap { $0.count == 2 ? UInt8($0.text, radix: 16) : nil }
        return bytes.count == words.count ? bytes : nil
    }

    private var malformed: ReadError {
        ReadError(file: PCIBus.dumpName, reason: .malformed("something other than the output of `lspci -x`"))
    }
}
