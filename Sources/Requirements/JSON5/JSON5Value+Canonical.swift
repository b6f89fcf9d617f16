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
                QuotedJSON.append(member.key, to: &json)
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
        case .text(let text): QuotedJSON.append(text, to: &json)
        case .whole(let number): json.append(contentsOf: String(number).utf8)
        case .bool(let isTrue): json.append(contentsOf: (isTrue ? "true" : "false").utf8)
        case .fraction, .null: json.append(contentsOf: "null".utf8)
        }
    }
}
