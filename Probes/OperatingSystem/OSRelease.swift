/// The assignments of an os-release file. Format: os-release(5), a shell's assignments without expansion.
struct OSRelease {
    private var values: [Substring: String] = [:]

    init(parsing text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            guard line.first != "#", let equals = line.firstIndex(of: "=") else { continue }
            let key = line[..<equals]
            guard key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { continue }
            values[key] = Self.unquoted(line[line.index(after: equals)...])
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
    subscript(key: Substring) -> String? { values[key].flatMap { $0.isEmpty ? nil : $0 } }

    private static func unquoted(_ text: Substring) -> String {
        var value = text
        while value.last?.isWhitespace == true { value.removeLast() }
        while value.first?.isWhitespace == true { value.removeFirst() }
        if let quote = value.first, quote == "\"" || quote == "'", value.count >= 2, value.last == quote {
            value = value.dropFirst().dropLast()
            if quote == "'" { return String(value) }
        }
        return withoutEscapes(value)
    }

    /// `\` before `$`, `"`, `\` and `` ` `` is taken away.
    private static func withoutEscapes(_ text: Substring) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = ""
        var escaped = false
        for character in text {
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
