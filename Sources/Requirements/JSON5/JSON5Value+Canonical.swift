extension JSON5Value {
    /// The same as JSON with nothing to choose: UTF-8, keys sorted, no blanks, whole numbers in decimal.
    ///
    /// A number that is not whole is written as null: no file that has one is taken.
    func appendCanonical(to json: inout [UInt8]) {
        switch content {
        case .object(let members):
            json.append(UInt8(ascii: "{"))
            for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                Self.append(member.key, to: &json)
                json.append(UInt8(ascii: ":"))
                member.value.appendCanonical(to: &json)
            }
            json.append(UInt8(ascii: "}"))
        case .list(let items):
            json.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                item.appendCanonical(to: &json)
            }
            json.append(UInt8(ascii: "]"))
        case .text(let text): Self.append(text, to: &json)
        case .whole(let number): json.append(contentsOf: String(number).utf8)
        case .bool(let isTrue): json.append(contentsOf: (isTrue ? "true" : "false").utf8)
        case .fraction, .null: json.append(contentsOf: "null".utf8)
        }
    }

    private static func append(_ text: String, to json: inout [UInt8]) {
        json.append(UInt8(ascii: "\""))
        if text.utf8.contains(where: \.isEscaped) {
            for byte in text.utf8 { append(byte, to: &json) }
        } else {
            json.append(contentsOf: text.utf8)
        }
        json.append(UInt8(ascii: "\""))
    }

    private static func append(_ byte: UInt8, to json: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): json.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case ..<0x20: json.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
        default: json.append(byte)
        }
    }
}

extension UInt8 {
    fileprivate var isEscaped: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}
