/// The levels of a machine for one profile: those that were seen twice the same, the others at both ends.
struct Levels {
    /// What was not seen taken at its worst.
    var low: ByCriterion<Int>

    /// What was not seen taken at its best.
    var high: ByCriterion<Int>

    init(_ facts: Facts, for criteria: Profile.Criteria) {
        low = ByCriterion(isa: 0, cpu: 0, ram: 0, diskKind: criteria.diskKind.range.lowerBound, diskGb: 0, os: 0)
        high = ByCriterion(
            isa: criteria.isa.range.upperBound, cpu: 100, ram: 100, diskKind: criteria.diskKind.range.upperBound,
            diskGb: 100, os: 100)
        if let isa = facts.isa { set(\.isa, to: isa.level(in: criteria.isa)) }
        if let cpu = facts.cpu { set(\.cpu, to: criteria.cpu.level(cpu.value)) }
        if let ram = facts.ramMib { set(\.ram, to: criteria.ram.level(ram)) }
        if let kind = facts.diskKind { set(\.diskKind, to: criteria.diskKind.level(kind)) }
        if let size = facts.diskGb { set(\.diskGb, to: criteria.diskGb.level(size)) }
        if let os = facts.os { set(\.os, to: criteria.os.level(os.days)) }
    }

    mutating func set(_ criterion: WritableKeyPath<ByCriterion<Int>, Int>, to level: Int) {
        low[keyPath: criterion] = level
        high[keyPath: criterion] = level
    }
}
