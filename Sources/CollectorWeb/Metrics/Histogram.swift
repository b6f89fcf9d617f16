/// How often something took how long.
struct Histogram: Sendable {
    /// Upper bounds, in milliseconds, rising.
    let bounds: [Int]

    /// How many were within the bound of the same place; what was longer than all is in ``count`` only.
    private(set) var within: [Int]
    private(set) var count = 0
    private(set) var total = Duration.zero

    init(bounds: [Int]) {
        self.bounds = bounds
        within = bounds.map { _ in 0 }
    }

    mutating func add(_ time: Duration) {
        count += 1
        total += time
        for (index, bound) in bounds.enumerated() where time <= .milliseconds(bound) { within[index] += 1 }
    }
}
