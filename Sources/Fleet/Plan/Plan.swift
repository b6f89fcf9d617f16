internal import Requirements

/// What a budget buys, step by step.
package struct Plan: Sendable {
    /// `nil` where all that is needed was planned, or where no money is spoken of.
    package let budget: Int?

    package let pricing: Pricing
    package let steps: [Step]

    /// Schools whose next step did not fit what was left, in the order that their turn came.
    package let passed: [Passed]

    /// Every school when all is done, in the order of the standing.
    package let ends: [End]

    /// PCs that memory would help whose kind was not seen: without a price they got no step.
    package let unpriced: [ListedMachine]

    package struct Step: Sendable {
        /// From 1.
        package let number: Int
        package let school: School
        package let step: PlanStep

        /// What put the school before the next one.
        package let reason: SchoolNeed.Reason

        /// So many schools in greater need were passed over before.
        package let passed: Int
        package let before: Coverage
        package let after: Coverage

        /// `nil` without a budget.
        package let left: Int?
    }

    package struct Passed: Sendable {
        package let school: School
        package let coverage: Coverage
        package let step: PlanStep
        package let left: Int
    }

    package struct End: Sendable {
        package let school: School
        package let coverage: Coverage
    }

    /// `nil` where no money is spoken of.
    package var spent: Int? {
        pricing.isPriced ? steps.reduce(0) { $0 + ($1.step.cost?.value ?? 0) } : nil
    }

    package var left: Int? { budget.flatMap { budget in spent.map { budget - $0 } } }

    /// The school that is worst off when all is done.
    package var lowest: End? {
        ends.min { SchoolNeed($0.school, $0.coverage) < SchoolNeed($1.school, $1.coverage) }
    }

    package var coveredSchools: Int { ends.count { $0.coverage.isFull } }

    /// As many adequate PCs as the schools still lack, each by itself.
    package var short: Int { ends.reduce(0) { $0 + max(0, $1.coverage.required - $1.coverage.adequate) } }
}
