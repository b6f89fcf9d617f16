internal import SystemRoot

/// The SMBIOS table, as the firmware left it in memory.
///
/// For root only on a running PC: Linux `Documentation/ABI/testing/sysfs-firmware-dmi-tables`.
struct SMBIOSTable {
    let structures: [SMBIOSStructure]

    static let file = "sys/firmware/dmi/tables/DMI"

    init(root: SystemRoot) throws(ReadError) {
        self.init(parsing: try root.bytes(of: Self.file, limit: 1 << 20))
        guard !structures.isEmpty else { throw ReadError(file: Self.file, reason: .malformed("no structure")) }
    }

    /// Takes whole structures up to the end-of-table mark (type 127), or up to the first that is cut.
    init(parsing bytes: [UInt8]) {
        var structures: [SMBIOSStructure] = []
        var rest = bytes[...]
        while let structure = Self.next(&rest), structure.type != 127 { structures.append(structure) }
        self.structures = structures
    }

    private static func next(_ rest: inout ArraySlice<UInt8>) -> SMBIOSStructure? {
        let start = rest.startIndex
        guard rest.count >= 4 else { return nil }
        let length = Int(rest[start + 1])
        guard length >= 4, rest.count >= length + 2 else { return nil }
        let formatted = Array(rest[start..<start + length])
        rest = rest[(start + length)...]
        guard let texts = texts(&rest) else { return nil }
        return SMBIOSStructure(
            type: formatted[0], handle: UInt16(formatted[2]) | UInt16(formatted[3]) << 8, formatted: formatted,
            texts: texts)
    }

    /// Texts end with a 0 each, the list with one 0 more; without texts there are two.
    private static func texts(_ rest: inout ArraySlice<UInt8>) -> [[UInt8]]? {
        var texts: [[UInt8]] = []
        while let end = rest.firstIndex(of: 0) {
            let text = Array(rest[rest.startIndex..<end])
            rest = rest[(end + 1)...]
            if text.isEmpty {
                if texts.isEmpty, rest.first == 0 { rest = rest.dropFirst() }
                return texts
            }
            texts.append(text)
        }
        return nil
    }

    /// Whether the firmware says that there is no PC under it: SMBIOS 3.7 §7.1.2.2, bit 4.
    var describesVirtualMachine: Bool { all(0).first?.byte(0x13).map { $0 & 0x10 != 0 } ?? false }

    func all(_ type: UInt8) -> [SMBIOSStructure] { structures.filter { $0.type == type } }
}
