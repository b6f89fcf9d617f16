package import Machine

/// Until when operating systems get free security updates; an operating system that is not listed is unknown.
package struct EndOfSupport: DataFile, Hashable, Sendable {
    package let version: Int

    /// When the table was put together.
    package let date: Day

    package let parts: [Part]

    /// The rows by `ID` and version, in the table's order.
    private let index: [Key: [Row]]

    private struct Key: Hashable {
        let id: String
        let version: Substring
    }

    /// Rows with one source.
    package struct Part: Codable, Hashable, Sendable {
        package let source: String
        package let rows: [Row]

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            source = try container.text(.source)
            rows = try container.decode([Row].self, forKey: .rows)
        }

        enum CodingKeys: String, CodingKey, CaseIterable { case source, rows }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        version = try container.formatVersion(.version)
        date = try container.decode(Day.self, forKey: .date)
        parts = try container.decode([Part].self, forKey: .parts)
        index = parts.flatMap(\.rows).reduce(into: [:]) { index, row in
            for version in row.versions { index[Key(id: row.id, version: version[...]), default: []].append(row) }
        }
    }

    enum CodingKeys: String, CodingKey, CaseIterable { case version, date, parts }

    /// The row of an operating system; `nil` where it is not listed or does not say what it is.
    package func row(for os: OperatingSystem) -> Row? {
        guard let id = os.id, let version = os.versionId else { return nil }
        if let row = index[Key(id: id, version: version[...])]?.first(where: { $0.fits(os) && !$0.byMajor }) {
            return row
        }
        let major = version.prefix { $0 != "." }
        return index[Key(id: id, version: major)]?.first { $0.byMajor && $0.fits(os) }
    }
}
