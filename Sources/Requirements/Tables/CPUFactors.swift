package import Machine

/// What a processor's MHz are worth, measured in MHz of a Core 2 core.
///
/// The unit is also that of 7-Zip's benchmark rating, so that people can check with `7z b`.
package struct CPUFactors: DataFile, Hashable, Sendable {
    package let version: Int
    package let date: Day
    package let source: String

    /// Cores beyond this many do not count: policy, no requirement found asks for more than two.
    package let coresCounted: Anchor

    /// For processors that are not listed, in per cent.
    package let otherFactor: Anchor

    package let rows: [Row]

    package var canonical: [UInt8] = []

    package init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        version = fields[.version].formatVersion()
        date = fields[.date].day()
        source = fields[.source].text()
        coresCounted = Anchor(fields[.coresCounted], in: 1...1000)
        otherFactor = Anchor(fields[.otherFactor], in: 1...1000)
        rows = fields[.rows].items(Row.init)
    }

    private enum Key: String, CaseIterable {
        case version, date, source, rows
        case coresCounted = "cores_counted"
        case otherFactor = "other_factor"
    }

    /// The factor in per cent; `nil` where the processor is not listed or not known.
    package func factor(for cpu: CPU) -> Int? {
        guard let vendor = cpu.vendor, let family = cpu.family else { return nil }
        let ofFamily = rows.lazy.filter { $0.vendor == vendor && $0.families.contains(family) }
        let row = ofFamily.first { row in cpu.modelNumber.map { row.models?.contains($0) ?? false } ?? false }
        return (row ?? ofFamily.first { $0.models == nil })?.factor
    }

    /// A line of processors. Source of the numbers: family and model as in the kernel's `intel-family.h`.
    package struct Row: Hashable, Sendable {
        package let line: String
        package let vendor: String
        package let families: [Int]
        /// Absent where all models of the families count.
        package let models: [Int]?
        /// In per cent.
        package let factor: Int
        /// What the factor was made of.
        package let samples: String

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            line = fields[.line].text()
            vendor = fields[.vendor].text()
            families = fields[.families].items { $0.whole(in: 0...0xFFFF) }
            models = fields.optional(.models)?.items { $0.whole(in: 0...0xFFFF) }
            factor = fields[.factor].whole(in: 1...1000)
            samples = fields[.samples].text()
        }

        private enum Key: String, CaseIterable { case line, vendor, families, models, factor, samples }
    }
}
