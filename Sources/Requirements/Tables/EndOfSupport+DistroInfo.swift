extension EndOfSupport {
    /// The table with the dates of a newer file in place of its own; itself where the file is not newer.
    ///
    /// What the file does not list stays. Where a date differs, the canonical form, and so every digest, does too.
    package func updated(by newer: DistroInfo) -> EndOfSupport {
        guard newer.modified > date else { return self }
        let changed = newer.ends.filter { end in until(newer.id, end.version) != end.until }
        guard !changed.isEmpty else { return self }
        var table = self
        let rows = changed.map { Row(id: newer.id, version: $0.version, until: $0.until) }
        // The first row that fits counts, so the newer stand before the older.
        table.parts.insert(Part(source: "distro-info-data, \(newer.modified)", rows: rows), at: 0)
        for row in changed {
            table.canonical += Array("\n\(newer.id) \(row.version) \(row.until)".utf8)
        }
        return table
    }

    private func until(_ id: String, _ version: String) -> Day? {
        parts.lazy.flatMap(\.rows).first { $0.id == id && $0.versions == [version] }?.until
    }
}
