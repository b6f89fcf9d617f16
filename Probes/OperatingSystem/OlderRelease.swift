internal import SystemRoot

/// The files by which systems said what they are before os-release(5), first of 2012.
///
/// Only what a file says is taken: a derived system keeps its parent's files, so an `ID` is given only for the words
/// that the system of that `ID` itself wrote.
enum OlderRelease {
    private static let readers: [(file: String, read: @Sendable (String) -> OSRelease?)] = [
        // Linux Standard Base; Ubuntu and its kin.
        ("etc/lsb-release", { OSRelease(parsingLSB: $0) }),
        ("etc/SuSE-release", suse), ("etc/centos-release", redHat), ("etc/fedora-release", redHat),
        ("etc/redhat-release", redHat), ("etc/mandriva-release", redHat), ("etc/system-release", redHat),
        ("etc/slackware-version", slackware), ("etc/alpine-release", alpine), ("etc/debian_version", debian),
    ]

    /// The first of the files that says something; `nil` where none does.
    static func read(_ root: SystemRoot) throws(ReadError) -> (content: OSRelease, file: String)? {
        for reader in readers where root.exists(reader.file) {
            let text = try root.text(of: reader.file, limit: 64 << 10)
            if let release = reader.read(text), release["PRETTY_NAME"] != nil || release["ID"] != nil {
                return (release, reader.file)
            }
        }
        return nil
    }

    /// `CentOS release 5.11 (Final)`: Red Hat's form, which others took over.
    private static func redHat(_ text: String) -> OSRelease? {
        guard let line = firstLine(text), let middle = line.firstRange(of: " release ") else { return nil }
        let names: [String: String] = [
            "CentOS": "centos", "CentOS Linux": "centos", "Fedora": "fedora", "Fedora Core": "fedora",
            "Scientific Linux": "scientific", "Mandriva Linux": "mandriva", "Mageia": "mageia",
        ]
        let name = String(line[..<middle.lowerBound])
        let version = line[middle.upperBound...].prefix { $0.isNumber || $0 == "." }
        let id = name.hasPrefix("Red Hat Enterprise Linux") ? "rhel" : names[name]
        return OSRelease(id: id, versionId: String(version), name: line)
    }

    /// `openSUSE 13.1 (x86_64)`, then `VERSION = 13.1` and, where there is one, `PATCHLEVEL = 4`.
    private static func suse(_ text: String) -> OSRelease? {
        guard let line = firstLine(text) else { return nil }
        var fields: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            if words.count == 3, words[1] == "=" { fields[String(words[0])] = String(words[2]) }
        }
        let ids = [
            "openSUSE": "opensuse", "SUSE Linux Enterprise Server": "sles", "SUSE Linux Enterprise Desktop": "sled",
        ]
        let level = fields["PATCHLEVEL"].flatMap { $0 == "0" ? nil : "." + $0 } ?? ""
        return OSRelease(
            id: ids.first { line.hasPrefix($0.key) }?.value, versionId: fields["VERSION"].map { $0 + level },
            name: line)
    }

    private static func slackware(_ text: String) -> OSRelease? {
        guard let line = firstLine(text), line.hasPrefix("Slackware ") else { return nil }
        return OSRelease(id: "slackware", versionId: String(line.dropFirst(10)), name: line)
    }

    private static func alpine(_ text: String) -> OSRelease? {
        guard let line = firstLine(text), isVersion(line) else { return nil }
        return OSRelease(id: "alpine", versionId: line, name: "Alpine Linux " + line)
    }

    /// `6.0.10`, or for a system to come only names, such as `squeeze/sid`. Debian's `VERSION_ID` is the first number.
    private static func debian(_ text: String) -> OSRelease? {
        guard let line = firstLine(text), isVersion(line) || line.hasSuffix("/sid") else { return nil }
        let major = isVersion(line) ? String(line.prefix { $0 != "." }) : nil
        return OSRelease(id: "debian", versionId: major, name: "Debian GNU/Linux " + line)
    }

    private static func isVersion(_ text: String) -> Bool {
        text.first?.isNumber == true && text.allSatisfy { $0.isNumber || $0 == "." }
    }

    private static func firstLine(_ text: String) -> String? {
        text.split(whereSeparator: \.isNewline).first.map { line in
            line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
