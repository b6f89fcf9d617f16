/// A school on the way to full coverage: what it has, and what would help next.
struct PlanSchool: Sendable {
    let school: School
    private(set) var coverage: Coverage

    /// In the order that they are taken.
    private let steps: [PlanStep]
    private var taken = 0

    /// A PC that is bought where one is missing, after all that is done to those that are there.
    private let purchase: PlanStep
    private var purchases: Int

    /// - Parameters:
    ///   - steps: What can be done to the PCs that are there, in the order that they are taken.
    ///   - missing: As many PCs as may be bought beside.
    init(_ school: School, _ coverage: Coverage, steps: [PlanStep], missing: Int, purchase: PlanStep) {
        self.school = school
        self.coverage = coverage
        self.steps = steps
        self.purchase = purchase
        purchases = missing
    }

    var need: SchoolNeed { SchoolNeed(school, coverage) }

    /// `nil` where the school has all it needs, or nothing is known to help.
    var next: PlanStep? {
        if coverage.isFull { return nil }
        return taken < steps.count ? steps[taken] : purchases > 0 ? purchase : nil
    }

    mutating func take() {
        if taken < steps.count { taken += 1 } else { purchases -= 1 }
        coverage = coverage.adding(1)
    }
}
