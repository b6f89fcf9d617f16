extension PersonalValues {
    /// The kernel's command line: it may name disks by their numbers, the PC, a server and an account.
    ///
    /// Sources: kernel-command-line(7), live-config(7), Linux `Documentation/admin-guide/nfs/nfsroot.rst`.
    mutating func commandLine(_ bytes: [UInt8]) -> [UInt8] {
        var words: [[UInt8]] = []
        for word in bytes.split(separator: 0x20, omittingEmptySubsequences: false) {
            words.append(commandWord(Array(word)))
        }
        return Array(words.joined(separator: [0x20]))
    }

    private mutating func commandWord(_ word: [UInt8]) -> [UInt8] {
        guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else { return word }
        let key = String(decoding: word[..<equals], as: UTF8.self).lowercased()
        let end = word.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? word.endIndex
        let value = Array(word[(equals + 1)..<max(equals + 1, end)])
        let change = { (new: [UInt8]) -> [UInt8] in Array(word[...equals] + new + word[max(equals + 1, end)...]) }
        if ["pass", "secret", "token", "psk"].contains(where: key.contains) { return change(pseudonym(of: value)) }
        if key.contains("hostname") || key.contains("username") || key.contains("fullname") { name(value) }
        if key.contains("serial") || key.contains("machine_id") { return change(number(value)) }
        if key.hasSuffix("uuid") {
            let start = value.starts(with: Array("luks-".utf8)) ? 5 : 0
            return change(value[..<start] + property("UUID", Array(value[start...])))
        }
        if key == "ip" || key.contains("nfsroot") || key.contains("nameserver") { return change(addressed(value)) }
        return change(diskNamed(value))
    }

    /// `UUID=22b13b0b-01`, `LABEL=…`, with `live:` or another word before.
    private mutating func diskNamed(_ value: [UInt8]) -> [UInt8] {
        guard let equals = value.firstIndex(of: UInt8(ascii: "=")) else { return value }
        let kind = String(decoding: value[..<equals], as: UTF8.self).uppercased()
        let rest = Array(value[(equals + 1)...])
        if kind.hasSuffix("UUID") {
            let digits = Array(rest.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") })
            return value[...equals] + property("UUID", digits) + rest[digits.count...]
        }
        if kind.hasSuffix("LABEL") { label(rest) }
        return value
    }

    /// `ip=client:server:gateway:netmask:hostname:…`.
    private mutating func addressed(_ value: [UInt8]) -> [UInt8] {
        let parts = value.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Array.init)
        if parts.count > 4 { name(parts[4]) }
        let changed = parts.map { part in
            let numbers = part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            let isAddress = numbers.count == 4 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
            // A netmask is the same in many networks.
            return isAddress && !part.starts(with: Array("255.".utf8)) ? networkAddress(part) : part
        }
        return Array(changed.joined(separator: [UInt8(ascii: ":")]))
    }
}
