/// One number for a machine: 0 to 38 below what is required, 40 to 78 usable, 80 to 100 ready.
enum Score {
    /// The most that a machine scores that lacks something it needs.
    static let mostWithFailedGate = 38

    /// The band depends on the worst level alone; the weights order machines inside it.
    static func of(_ levels: ByCriterion<Int>, weights: ByCriterion<Int>, gateFailed: Bool) -> Int {
        let worst = min(levels.isa, levels.cpu, levels.ram, levels.diskKind, levels.diskGb, levels.os)
        let sum = weightedSum(levels, weights)
        let score =
            switch worst {
            case ..<40: 39 * sum / 10_000
            case ..<80: 40 + 39 * (sum - 4_000) / 6_000
            default: 80 + 20 * (sum - 8_000) / 2_000
            }
        return gateFailed ? min(score, mostWithFailedGate) : score
    }

    /// 0 to 10,000: a hundredth of it is the weighted mean.
    static func weightedSum(_ levels: ByCriterion<Int>, _ weights: ByCriterion<Int>) -> Int {
        weights.isa * levels.isa + weights.cpu * levels.cpu + weights.ram * levels.ram
            + weights.diskKind * levels.diskKind + weights.diskGb * levels.diskGb + weights.os * levels.os
    }
}
