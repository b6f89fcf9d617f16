extension PersonalValues {
    /// A file's bytes with what is personal replaced, by what the file is for and then by what is known.
    mutating func scrubbing(_ bytes: [UInt8], at place: String) -> [UInt8] {
        let name = place.split(separator: "/").last ?? ""
        if let edid = EDIDIdentity(bytes) { return edid.scrubbed(with: &self) }
        if place == "sys/firmware/dmi/tables/DMI" || place.hasPrefix("sys/firmware/dmi/entries/") {
            return SMBIOSIdentity(bytes).scrubbed(with: &self)
        }
        if name == "config", place.contains("/pci") { return PCIConfig(bytes: bytes).scrubbed }
        if Self.isSerial(name) { return serialFile(bytes) }
        if bytes.contains(where: { $0 < 0x20 && !$0.isBlank }) || bytes.dropLast().contains(0) {
            return replacingRaw(bytes)
        }
        let lines: [UInt8] =
            switch place {
            case "proc/cpuinfo": eachLine(of: bytes) { Self.cpuLine($0, with: &$1) }
            case "proc/cmdline": commandLine(bytes)
            case _ where place.hasSuffix("/mountinfo") && place.hasPrefix("proc/"):
                eachLine(of: bytes) { Self.mountLine($0, with: &$1) }
            // A disk's image: Linux `Documentation/ABI/testing/sysfs-block-loop`.
            case _ where name == "backing_file": path(bytes)
            case _ where name == "uevent": eachLine(of: bytes) { Self.ueventLine($0, with: &$1) }
            default: bytes
            }
        return replacing(lines)
    }

    /// Whether a file of this name holds a number given to one thing only.
    static func isSerial(_ name: Substring) -> Bool {
        let words = ["serial", "uuid", "wwid", "wwn", "asset_tag", "machine-id", "nguid", "sas_address"]
        let names = ["cid", "eui", "unique_id", "uniq", "vpd_pg80", "system-id", "boot_id", "local-mac-address"]
        guard !name.contains("type") else { return false }
        return words.contains(where: name.contains) || names.contains(String(name))
    }

    /// The texts in such a file, between the bytes that are none: `vpd_pg80` has a header, device trees end with a 0.
    private mutating func serialFile(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7f || $0.isBlank }) || bytes.count > 8 else {
            return replacingUnknown(bytes)
        }
        var result: [UInt8] = []
        var rest = bytes[...]
        while let first = rest.first {
            let isText = Self.isTextual(first)
            let run = rest.prefix { Self.isTextual($0) == isText }
            result += isText ? serialText(Array(run)) : Array(run)
            rest = rest.dropFirst(run.count)
        }
        return replacing(result)
    }

    private static func isTextual(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7f }

    /// Six bytes of a hardware address, as device trees have them.
    private mutating func replacingUnknown(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count == 6, Set(bytes).count > 1 else { return replacingRaw(bytes) }
        let digits = "0123456789abcdef".utf8.map { $0 }
        number(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        return replacingRaw(bytes)
    }

    /// A world wide name of the kind `t10` holds maker and model too, then the serial number: SPC-4 §7.8.6.
    private mutating func serialText(_ text: [UInt8]) -> [UInt8] {
        let start = text.firstIndex { !$0.isBlank } ?? text.endIndex
        let end = text.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
        let value = text[start..<max(start, end)]
        let kind = value.firstIndex(of: UInt8(ascii: ".")).map { value[..<$0] }
        var from = start
        if let kind, ["naa", "eui", "nvme", "uuid"].contains(where: { kind.elementsEqual($0.utf8) }) {
            from = kind.endIndex + 1
        } else if let kind, kind.elementsEqual("t10".utf8) {
            from = value.lastIndex(of: 0x20).map { $0 + 1 } ?? kind.endIndex + 1
        }
        guard from < end else { return text }
        return text[..<from] + number(text[from..<end]) + text[end...]
    }

    mutating func eachLine(of bytes: [UInt8], _ change: ([UInt8], inout Self) -> [UInt8]) -> [UInt8] {
        var lines: [[UInt8]] = []
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            lines.append(change(Array(line), &self))
        }
        return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }

    /// ARM's `Serial`, and s390's `identification`, which is the machine's too: proc_cpuinfo(5), Linux
    /// `arch/s390/kernel/processor.c`.
    private static func cpuLine(_ line: [UInt8], with values: inout Self) -> [UInt8] {
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("Serial"), let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            return line[...colon] + values.serialText(Array(line[(colon + 1)...]))
        }
        let mark = Array("identification = ".utf8)
        if let found = line.firstRange(of: mark) {
            let value = line[found.upperBound...].prefix { $0.isHexDigit }
            return line[..<found.upperBound] + values.pseudonym(of: value) + line[value.endIndex...]
        }
        return line
    }

    private static func ueventLine(_ line: [UInt8], with values: inout Self) -> [UInt8] {
        guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return line }
        let key = String(decoding: line[..<equals], as: UTF8.self)
        return line[...equals] + values.property(key, Array(line[(equals + 1)...]))
    }
}
