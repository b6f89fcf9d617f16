/// How much each criterion counts inside a band; 100 together.
///
/// Policy, not fact. The band, and so the verdict, does not depend on them.
package struct Weights: Codable, Hashable, Sendable {
    package var values: ByCriterion<Int>
    package var source: String

    package init(values: ByCriterion<Int>, source: String) {
        self.values = values
        self.source = source
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        values = ByCriterion(
            isa: try container.whole(.isa, in: 1...100), cpu: try container.whole(.cpu, in: 1...100),
            ram: try container.whole(.ram, in: 1...100), diskKind: try container.whole(.diskKind, in: 1...100),
            diskGb: try container.whole(.diskGb, in: 1...100), os: try container.whole(.os, in: 1...100))
        source = try container.text(.source)
        let sum = CriterionName.allCases.reduce(0) { $0 + values[$1] }
        guard sum == 100 else {
            throw Mistake(at: decoder.codingPath, problem: "add up to \(sum)", allowed: "a sum of 100")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(values.isa, forKey: .isa)
        try container.encode(values.cpu, forKey: .cpu)
        try container.encode(values.ram, forKey: .ram)
        try container.encode(values.diskKind, forKey: .diskKind)
        try container.encode(values.diskGb, forKey: .diskGb)
        try container.encode(values.os, forKey: .os)
        try container.encode(source, forKey: .source)
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case isa, cpu, ram, os, source
        case diskKind = "disk_kind"
        case diskGb = "disk_gb"
    }
}
