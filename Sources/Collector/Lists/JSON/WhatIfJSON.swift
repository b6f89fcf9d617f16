import Fleet

/// Budgets side by side, for a program: `{"v":1,"rows":[…]}`.
struct WhatIfJSON: Encodable {
    private let v = 1
    private let rows: [Entry]

    init(_ plans: [Plan]) { rows = plans.map(Entry.init) }

    private struct Entry: Encodable {
        let budget, spent, left: Int?
        let steps, short, coveredSchools: Int
        let lowestCoverage: JSONCoverage?
        let lowestSchoolID: JSONText?

        init(_ plan: Plan) {
            (budget, spent, left) = (plan.budget, plan.spent, plan.left)
            steps = plan.steps.count
            short = plan.short
            coveredSchools = plan.coveredSchools
            lowestCoverage = plan.lowest.map { JSONCoverage($0.coverage) }
            lowestSchoolID = plan.lowest.map { JSONText($0.school.id) }
        }

        enum CodingKeys: String, CodingKey {
            case budget, spent, left, steps, short
            case coveredSchools = "covered_schools"
            case lowestCoverage = "lowest_coverage"
            case lowestSchoolID = "lowest_school_id"
        }
    }
}
