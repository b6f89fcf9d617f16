internal import SystemRoot

/// What the PC and the people with an account on it are called. Read only to be left out of a recording.
struct PersonalNames {
    let names: [[UInt8]]

    /// Accounts of people, and what else systems count from here on: login.defs(5). 65534 is nobody.
    private static let accounts = 1000..<65534

    /// - Parameter environment: names the account that the command was called from, which may be the network's.
    init(root: SystemRoot, environment: [String: String] = [:]) {
        var names: [Substring] = []
        for file in ["etc/hostname", "proc/sys/kernel/hostname", "proc/sys/kernel/domainname"] {
            if let name = try? root.value(of: file), name != "(none)" {
                names += [Substring(name)] + name.split(separator: ".").prefix(1)
            }
        }
        for line in ((try? root.text(of: "etc/passwd")) ?? "").split(separator: "\n") {
            let fields = line.split(separator: ":", omittingEmptySubsequences: false)
            guard fields.count >= 5, Int(fields[2]).map(Self.accounts.contains) == true else { continue }
            // The full name is the first of what is told of a person: passwd(5).
            names += [fields[0]] + fields[4].split(separator: ",").prefix(1)
        }
        names += ["SUDO_USER", "USER", "LOGNAME"].compactMap { environment[$0].map { Substring($0) } }
        self.names = names.map { Array($0.utf8) }
    }
}
