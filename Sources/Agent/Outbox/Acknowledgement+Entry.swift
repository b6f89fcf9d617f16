import Reports

extension Acknowledgement {
    /// Whether it decides about this report. It can only about those of the key that it names.
    func speaks(of entry: OutboxEntry) -> Bool { accepts(entry) || rejects(entry) }

    func accepts(_ entry: OutboxEntry) -> Bool { kid == entry.line.signer && ok.contains(entry.line.id) }

    func rejects(_ entry: OutboxEntry) -> Bool {
        kid == entry.line.signer && !ok.contains(entry.line.id) && rej.contains { $0.id == entry.line.id }
    }
}
