extension PersonalValues {
    /// A line of mountinfo: what was mounted from where may name people, other computers and their addresses.
    ///
    /// Format: proc_pid_mountinfo(5).
    static func mountLine(_ line: [UInt8], with values: inout Self) -> [UInt8] {
        var words = line.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
        guard let dash = words.firstIndex(of: [UInt8(ascii: "-")]), dash >= 6, words.count >= dash + 3 else {
            return line
        }
        words[3] = values.path(words[3])
        words[4] = values.path(words[4])
        words[dash + 2] = values.mountSource(words[dash + 2])
        for index in words.indices where index > dash + 2 { words[index] = values.mountOptions(words[index]) }
        return Array(words.joined(separator: [0x20]))
    }

    /// The folders of the system's own, whose names are the same on all PCs.
    private static let systemFolders: Set<String> = [
        "proc", "sys", "dev", "run", "boot", "usr", "var", "tmp", "etc", "lib", "lib64", "bin", "sbin", "root", "snap",
        "cdrom", "rofs", "lost+found", "home", "media", "mnt", "srv", "opt", "export", "efi",
    ]

    /// Below these, people choose the names.
    private static let peoplesFolders: Set<String> = ["home", "media", "mnt", "srv", "opt", "export"]

    /// A path in which the names that people chose are replaced.
    mutating func path(_ path: [UInt8]) -> [UInt8] {
        var parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
        // Inside a btrfs file system or a bind mount, `/@home` and `/home` are like the folders of `/`.
        guard parts.count > 1, parts[0].isEmpty, !parts[1].isEmpty, parts[1][0] != UInt8(ascii: "@") else {
            return path
        }
        let first = String(decoding: parts[1], as: UTF8.self)
        let isMedia = first == "run" && parts.count > 2 && parts[2].elementsEqual("media".utf8)
        if !Self.systemFolders.contains(first) { parts[1] = escapedName(parts[1]) }
        let start = isMedia ? 3 : Self.peoplesFolders.contains(first) || !Self.systemFolders.contains(first) ? 2 : .max
        guard start < parts.count else { return Array(parts.joined(separator: [UInt8(ascii: "/")])) }
        // The first below is a person's account: /home/<name>, /media/<name>/<label>.
        if first == "home" || isMedia || first == "media" && parts.count > 3 { name(parts[start]) }
        for index in start..<parts.count { parts[index] = escapedName(parts[index]) }
        return Array(parts.joined(separator: [UInt8(ascii: "/")]))
    }

    /// A name whose words are replaced one by one, so that it is the same where blanks are written as `\040` and where
    /// not; UUIDs are left for later.
    private mutating func escapedName(_ name: [UInt8]) -> [UInt8] {
        guard NumberForms.ranges(in: name).isEmpty else { return name }
        var result: [UInt8] = []
        var rest = name[...]
        while let first = rest.first {
            let isEscape = first == UInt8(ascii: "\\") && rest.dropFirst().prefix(3).count(where: \.isDigit) == 3
            let word = rest.prefix { $0.isLetterOrDigit }
            let count = isEscape ? 4 : max(1, word.count)
            result += isEscape || word.isEmpty ? Array(rest.prefix(count)) : pseudonym(of: word)
            rest = rest.dropFirst(count)
        }
        return result
    }

    /// `//server/share`, `server:/folder`, `user@server:`; devices are known by the numbers in their names.
    private mutating func mountSource(_ source: [UInt8]) -> [UInt8] {
        let isShare = source.starts(with: Array("//".utf8))
        let isRemote = source.first != UInt8(ascii: "/") && source.contains(UInt8(ascii: ":"))
        if isShare || isRemote { return escapedName(source) }
        return source.starts(with: Array("/dev/".utf8)) ? source : path(source)
    }

    private static let personalOptions: Set<String> = [
        "username", "user", "domain", "addr", "clientaddr", "mountaddr", "ip", "unc", "srcaddr", "credentials", "cred",
        "password", "pass", "prefixpath",
    ]

    /// Overlays name folders; network file systems name servers and people.
    private mutating func mountOptions(_ options: [UInt8]) -> [UInt8] {
        let changed = options.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { option in
            guard let equals = option.firstIndex(of: UInt8(ascii: "=")) else { return Array(option) }
            let key = String(decoding: option[..<equals], as: UTF8.self), value = option[(equals + 1)...]
            if Self.personalOptions.contains(key) { return option[...equals] + escapedName(Array(value)) }
            guard key.hasSuffix("dir") || key.hasPrefix("lowerdir") else { return Array(option) }
            let paths = value.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
                .map { path(Array($0)) }
            return option[...equals] + Array(paths.joined(separator: [UInt8(ascii: ":")]))
        }
        return Array(changed.joined(separator: [UInt8(ascii: ",")]))
    }
}
