/// How much each criterion counts inside a band; 100 together.
///
/// Policy, not fact. The band, and so the verdict, does not depend on them.
package struct Weights: Hashable, Sendable {
    package var values: ByCriterion<Int>
    package var source: String

    package init(values: ByCriterion<Int>, source: String) {
        self.values = values
        self.source = source
    }

    init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        func weight(_ key: Key) -> Int { fields[key].whole(in: 1...100) }
        values = ByCriterion(
            isa: weight(.isa), cpu: weight(.cpu), ram: weight(.ram), diskKind: weight(.diskKind),
            diskGb: weight(.diskGb), os: weight(.os))
        source = fields[.source].text()
        let sum = CriterionName.allCases.reduce(0) { $0 &+ values[$1] }
        if sum != 100 { node.note(.weightSum(sum)) }
    }

    private enum Key: String, CaseIterable {
        case isa, cpu, ram, os, source
        case diskKind = "disk_kind"
        case diskGb = "disk_gb"
    }
}
