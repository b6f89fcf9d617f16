private import Glibc
internal import SystemRoot

/// Looks names up in the file pci.ids, line by line.
///
/// libpci makes a table of all its 36,000 lines first, for the names of two or three devices.
/// Format: the head of the file itself. `8086  Intel Corporation` is a maker; the lines below it are its devices, such as
/// `\t0152  HD Graphics 2500`, and what was built with them, after two tabs.
struct PCIIds {
    private let bytes: [UInt8]

    /// The file of this name below `/`; where it ends with `.gz` and is not there, the unpacked one, as libpci does.
    init?(file name: String, in root: SystemRoot) {
        var file = String(name.drop { $0 == "/" })
        if file.hasSuffix(".gz"), !root.exists(file) { file.removeLast(3) }
        guard !file.hasSuffix(".gz"), let bytes = try? root.bytes(of: file, limit: 16 << 20) else { return nil }
        self.bytes = bytes
    }

    /// `nil` where the maker is not there; no product where the maker has none of that number.
    func names(vendor: Int, product: Int) -> (vendor: String, product: String?)? {
        let maker = Array(hex(vendor, digits: 4).utf8)
        let device = [tab] + hex(product, digits: 4).utf8
        var place = 0
        var found: String?
        while let line = nextLine(&place) {
            if let found, line.first == tab || line.first == hash {
                if let name = Self.name(in: line, after: device) { return (found, name) }
            } else if let found {
                return (found, nil)
            } else {
                found = Self.name(in: line, after: maker)
            }
        }
        return found.map { ($0, nil) }
    }

    private let tab = UInt8(ascii: "\t"), hash = UInt8(ascii: "#")

    private func nextLine(_ place: inout Int) -> ArraySlice<UInt8>? {
        guard place < bytes.count else { return nil }
        let start = place
        let end = bytes.withUnsafeBytes { all -> Int in
            guard let base = all.baseAddress, let found = memchr(base + start, 0x0A, all.count - start) else {
                return all.count
            }
            return UnsafeRawPointer(found) - base
        }
        place = end + 1
        return bytes[start..<end]
    }

    /// What stands after the number and two blanks, where the line begins with this number.
    private static func name(in line: ArraySlice<UInt8>, after number: [UInt8]) -> String? {
        guard line.starts(with: number), line.dropFirst(number.count).starts(with: "  ".utf8) else { return nil }
        return String(decoding: line.dropFirst(number.count).trimmed, as: UTF8.self)
    }
}
