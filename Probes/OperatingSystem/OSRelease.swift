internal import SystemRoot

/// The assignments of an os-release file. Format: os-release(5), a shell's assignments without expansion.
struct OSRelease {
    private var values: [String: String] = [:]

    init(parsing text: String) {
        for line in text.bytes.lines {
            // A comment's key is no name.
            guard let equals = line.firstIndex(of: UInt8(ascii: "=")), line[..<equals].allSatisfy(Self.isOfName) else {
                continue
            }
            values[line[..<equals].text] = Self.unquoted(line[(equals + 1)...].trimmed)
        }
    }

    /// The older file of the Linux Standard Base, of which Ubuntu and its kin still have one: `DISTRIB_ID=Ubuntu`.
    init(parsingLSB text: String) {
        let older = OSRelease(parsing: text)
        self.init(
            id: older["DISTRIB_ID"]?.lowercased(), versionId: older["DISTRIB_RELEASE"],
            name: older["DISTRIB_DESCRIPTION"])
    }

    /// What another kind of file says, under the names that os-release has for it.
    init(id: String?, versionId: String?, name: String?) {
        values["ID"] = id
        values["VERSION_ID"] = versionId
        values["PRETTY_NAME"] = name
    }

    /// A value that is not empty.
    subscript(key: String) -> String? { values[key].flatMap { $0.isEmpty ? nil : $0 } }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func unquoted(_ value: ArraySlice<UInt8>) -> String {
        let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        guard let quote = value.first, quotes.contains(quote), value.count >= 2, value.last == quote else {
            return withoutEscapes(value)
        }
        let quoted = value.dropFirst().dropLast()
        return quote == UInt8(ascii: "'") ? quoted.text : withoutEscapes(quoted)
    }

    /// `\` before `$`, `"`, `\` and `` ` `` is taken away.
    private static func withoutEscapes(_ value: ArraySlice<UInt8>) -> String {
        guard value.contains(UInt8(ascii: "\\")) else { return value.text }
        var result = ""
        var escaped = false
        for character in value.text {
            if !escaped, character == "\\" {
                escaped = true
                continue
            }
            if escaped, !"$\"\\`".contains(character) { result.append("\\") }
            result.append(character)
            escaped = false
        }
        return result
    }
}
