/// One PC of the office's list: the keys that were found to be the same hardware.
struct FleetRow: Sendable {
    /// What is shown of the PC: the greatest of its keys' newest reports by `(when, key, line)`.
    let current: Head

    /// How many keys it has had; more than one after a new installation.
    let keys: Int

    let flags: Set<RowFlag>

    init?(_ heads: [Head], flags: Set<RowFlag>) {
        guard let current = heads.max(by: { $0.isOlder(than: $1) }) else { return nil }
        self.current = current
        self.keys = heads.count
        self.flags = flags
    }
}
