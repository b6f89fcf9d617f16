/// Parts of a whole by weight, as whole numbers that add up to it.
enum Shares {
    /// - Parameters:
    ///   - least: What each gets at least.
    ///   - limits: What each gets at most; together at least `total`.
    static func of(_ total: Int, by weights: [Int], least: Int = 0, limits: [Int]? = nil) -> [Int] {
        var shares = weights.indices.map { min(least, limits?[$0] ?? .max) }
        while true {
            let left = total - shares.reduce(0, +)
            let open = weights.indices.filter { shares[$0] < limits?[$0] ?? .max }
            let sum = open.reduce(0) { $0 + weights[$1] }
            guard left > 0, sum > 0 else { return shares }
            for index in open {
                let part = left * weights[index] / sum
                shares[index] += min(part, (limits?[index] ?? .max) - shares[index])
            }
            // What rounding left over goes to the first ones.
            guard shares.reduce(0, +) == total - left else { continue }
            for index in open.prefix(left) { shares[index] += 1 }
        }
    }
}
