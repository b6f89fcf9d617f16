package import Machine

/// Until when operating systems get free security updates; an operating system that is not listed is unknown.
package struct EndOfSupport: DataFile, Hashable, Sendable {
    package let version: Int

    /// When the table was put together.
    package let date: Day

    package internal(set) var parts: [Part]

    package var canonical: [UInt8] = []

    /// Rows with one source.
    package struct Part: Hashable, Sendable {
        package let source: String
        package let rows: [Row]

        init(source: String, rows: [Row]) {
            self.source = source
            self.rows = rows
        }

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            source = fields[.source].text()
            rows = fields[.rows].items(Row.init)
        }

        private enum Key: String, CaseIterable { case source, rows }
    }

    package init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        version = fields[.version].formatVersion()
        date = fields[.date].day()
        parts = fields[.parts].items(Part.init)
    }

    private enum Key: String, CaseIterable { case version, date, parts }

    /// The row of an operating system; `nil` where it is not listed or does not say what it is.
    package func row(for os: OperatingSystem) -> Row? {
        guard let id = os.id, let version = os.versionId else { return nil }
        let rows = parts.lazy.flatMap(\.rows).filter { $0.id == id && $0.fits(os) }
        let major = version.prefix { $0 != "." }
        return rows.first { !$0.byMajor && $0.versions.contains(version) }
            ?? rows.first { $0.byMajor && $0.versions.contains { $0 == major } }
    }
}
