/// What the numbers of a scale count; a file names it, so that nobody writes gigabytes where mebibytes are read.
enum Unit: String {
    /// MHz of a Core 2 core, all cores together; see ``CPUFactors``.
    case core2MHz = "Core 2 MHz"
    case mebibytes = "MiB"
    /// 10⁹ bytes, as disks are sold.
    case gigabytes = "GB"
    case days

    /// What a threshold in this unit can be; below it lie slips such as 4 for 4 GiB.
    var range: ClosedRange<Int> {
        switch self {
        case .core2MHz: 100...1_000_000
        case .mebibytes: 128...16_777_216
        case .gigabytes: 1...1_000_000
        case .days: 1...36_525
        }
    }
}

extension DataNode {
    /// Notes any other unit.
    func unit(_ unit: Unit) {
        let text = text()
        if text != unit.rawValue { note(.wrongUnit(text, unit: unit.rawValue)) }
    }
}
