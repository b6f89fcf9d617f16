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

    private let index: [Key: Int]

    private struct Key: Hashable {
        let vendor: String
        let family: Int
        /// `nil` for a row that holds for every model.
        let model: Int?
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        version = try container.formatVersion(.version)
        date = try container.decode(Day.self, forKey: .date)
        source = try container.text(.source)
        coresCounted = try container.decode(Anchor.self, forKey: .coresCounted)
        otherFactor = try container.decode(Anchor.self, forKey: .otherFactor)
        rows = try container.decode([Row].self, forKey: .rows)
        index = rows.reduce(into: [:]) { index, row in
            for family in row.families {
                guard let models = row.models else {
                    index[Key(vendor: row.vendor, family: family, model: nil)] = row.factor
                    continue
                }
                for model in models { index[Key(vendor: row.vendor, family: family, model: model)] = row.factor }
            }
        }
        for (anchor, key) in [(coresCounted, CodingKeys.coresCounted), (otherFactor, .otherFactor)]
        where anchor.value > 1000 {
            throw Mistake(at: decoder.codingPath + [key], is: "\(anchor.value)", allowed: "at most 1000")
        }
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case version, date, source, rows
        case coresCounted = "cores_counted"
        case otherFactor = "other_factor"
    }

    /// The factor in per cent; `nil` where the processor is not listed or not known.
    package func factor(for cpu: CPU) -> Int? {
        guard let vendor = cpu.vendor, let family = cpu.family else { return nil }
        if let model = cpu.modelNumber, let factor = index[Key(vendor: vendor, family: family, model: model)] {
            return factor
        }
        return index[Key(vendor: vendor, family: family, model: nil)]
    }

    /// A line of processors. Source of the numbers: family and model as in the kernel's `intel-family.h`.
    package struct Row: Codable, Hashable, Sendable {
        package let line: String
        package let vendor: String
        package let families: [Int]
        /// Absent where all models of the families count.
        package let models: [Int]?
        /// In per cent.
        package let factor: Int
        /// What the factor was made of.
        package let samples: String

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            line = try container.text(.line)
            vendor = try container.text(.vendor)
            families = try container.decode([Int].self, forKey: .families)
            models = try container.decodeIfPresent([Int].self, forKey: .models)
            factor = try container.whole(.factor, in: 1...1000)
            samples = try container.text(.samples)
        }

        enum CodingKeys: String, CodingKey, CaseIterable { case line, vendor, families, models, factor, samples }
    }
}
