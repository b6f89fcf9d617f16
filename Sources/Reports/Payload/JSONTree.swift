/// A JSON value while it is put together: members come unsorted.
final class JSONTree {
    private enum Form { case scalar, list, object }

    private var form = Form.scalar
    /// A scalar as it is written.
    private var written = Array("null".utf8)
    /// A list's elements, without names; or an object's members.
    private var parts: [(name: String, value: JSONTree)] = []

    var count: Int { parts.count }

    func becomeList() { form = .list }
    func becomeObject() { form = .object }

    func set(_ truth: Bool) { written = Array((truth ? "true" : "false").utf8) }
    func set(_ integer: some BinaryInteger) { written = Array(String(integer).utf8) }

    func set(_ text: String) {
        written = []
        Self.write(text, to: &written)
    }

    func add(_ name: String = "") -> JSONTree {
        let part = JSONTree()
        parts.append((name, part))
        return part
    }

    func write(to bytes: inout [UInt8]) {
        switch form {
        case .scalar: bytes += written
        case .list: write(parts, between: "[", "]", to: &bytes)
        case .object: write(parts.sorted { $0.name < $1.name }, between: "{", "}", to: &bytes)
        }
    }

    private func write(
        _ parts: [(name: String, value: JSONTree)], between start: Unicode.Scalar, _ end: Unicode.Scalar,
        to bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: start))
        for (place, part) in parts.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            if form == .object {
                Self.write(part.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
            }
            part.value.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: end))
    }

    /// RFC 8259 §7: the short escapes where there is one, else four digits, and only for what must be escaped.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x08: bytes += "\\b".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0x0D: bytes += "\\r".utf8
            case ..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
            case ..<0x20: bytes += "\\u00\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
