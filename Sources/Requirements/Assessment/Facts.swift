internal import Machine

/// What a machine is scored by, in the criteria's units; `nil` is not seen.
struct Facts {
    var isa: SeenInstructionSet?
    var cpu: (value: Int, basis: CriterionResult.Basis)?
    var ramMib: Int?
    var diskKind: DiskKind?
    var diskGb: Int?
    var os: SupportLeft?

    /// How long an operating system is still supported.
    struct SupportLeft {
        let days: Int
        let until: Day?

        init(_ row: EndOfSupport.Row, on day: Day) {
            days = row.daysLeft(on: day)
            until = row.until
        }
    }

    init(of machine: Machine, features: SeenFeatures?, data: RequirementData, today: Day) {
        isa = features.map(SeenInstructionSet.init)
        cpu = machine.cpu.flatMap { Self.throughput(of: $0, by: data.cpuFactors) }
        ramMib = machine.memory?.nominalBytes.map { Int($0 >> 20) }
        let disk = machine.systemDisk
        diskKind = disk.flatMap { DiskKind($0.kind) }
        diskGb = disk?.bytes.map { Int($0 / 1_000_000_000) }
        // In a live session, the system that runs says nothing of the one that is installed.
        if let system = machine.os, system.live != true, let row = data.endOfSupport.row(for: system) {
            os = SupportLeft(row, on: today)
        }
    }

    /// What was measured, else cores times clock, in MHz of a Core 2 core.
    private static func throughput(of cpu: CPU, by table: CPUFactors) -> (Int, CriterionResult.Basis)? {
        if let measured = cpu.measuredCore2Mhz { return (max(measured, 0), .measured) }
        guard let cores = cpu.cores, let clock = cpu.maxMhz else { return nil }
        let listed = table.factor(for: cpu)
        // No processor has a thousandth of this clock: more is a hostile report, and must not overflow.
        let mhz = min(max(cores, 0), table.coresCounted.value) * min(max(clock, 0), 1_000_000_000)
        return (mhz * (listed ?? table.otherFactor.value) / 100, listed == nil ? .clockOnly : .table)
    }
}

extension DiskKind {
    fileprivate init?(_ kind: Disk.Kind) {
        switch kind {
        case .hdd: self = .hdd
        case .emmc: self = .emmc
        case .ssd: self = .ssd
        case .unknown: return nil
        }
    }
}
