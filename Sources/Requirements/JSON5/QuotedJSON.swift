/// The one way in which this project writes a text as JSON: RFC 8259 §7, and of its choices that of RFC 8785 §3.2.2.2, the
/// short escapes where there is one, else four digits, and only for what must be escaped.
package enum QuotedJSON {
    package static func append(_ text: String, to json: inout [UInt8]) {
        json.append(UInt8(ascii: "\""))
        let start = json.count
        json.append(contentsOf: text.utf8)
        if json[start...].contains(where: isEscaped) {
            let plain = Array(json[start...])
            json.removeSubrange(start...)
            for byte in plain { append(byte, to: &json) }
        }
        json.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func append(_ byte: UInt8, to json: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
        case 0x08: json += "\\b".utf8
        case 0x09: json += "\\t".utf8
        case 0x0A: json += "\\n".utf8
        case 0x0C: json += "\\f".utf8
        case 0x0D: json += "\\r".utf8
        case ..<0x10: json += "\\u000\(String(byte, radix: 16))".utf8
        case ..<0x20: json += "\\u00\(String(byte, radix: 16))".utf8
        default: json.append(byte)
        }
    }
}
