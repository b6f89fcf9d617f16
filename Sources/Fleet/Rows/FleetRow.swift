import Reports

/// One PC of the office's list: the keys that were found to be the same hardware.
struct FleetRow: Sendable {
    /// What is shown of the PC: the greatest of its keys' newest reports by `(when, key, line)`.
    let current: Head

    /// The keys that it has had, in their order; more than one after a new installation.
    let keys: [KeyID]

    /// When this office last received something of it that was new, Unix seconds.
    let lastSeen: Int64

    var flags: Set<RowFlag>

    init?(_ heads: [Head], flags: Set<RowFlag>) {
        guard let current = heads.max(by: { $0.isOlder(than: $1) }) else { return nil }
        self.current = current
        keys = heads.map(\.key).sorted()
        lastSeen = heads.reduce(current.lastSeen) { max($0, $1.lastSeen) }
        self.flags = flags
    }
}
