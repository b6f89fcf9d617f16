internal import Requirements

/// A plan while it is being made.
struct PlanRun {
    private(set) var schools: [PlanSchool]
    private(set) var taken: [Plan.Step] = []
    private(set) var passed: [Plan.Passed] = []
    private var left: Int?
    private var queue: NeedQueue

    init(_ schools: [PlanSchool], budget: Int?) {
        self.schools = schools
        left = budget
        queue = NeedQueue()
        for (index, school) in schools.enumerated() where school.next != nil { queue.insert(school.need, index) }
    }

    /// Takes the next step, or passes a school over; false when all is done.
    mutating func step() -> Bool {
        guard let index = queue.removeFirst(), let step = schools[index].next else { return false }
        let price = step.cost?.value ?? 0
        if let money = left, price > money {
            // For good: money only becomes less, and its other steps cost no less.
            passed.append(
                Plan.Passed(school: schools[index].school, coverage: schools[index].coverage, step: step, left: money))
            return true
        }
        left = left.map { $0 - price }
        take(step, index)
        return true
    }

    private mutating func take(_ step: PlanStep, _ index: Int) {
        let school = schools[index]
        let rival = queue.first.map { school.need.deciding(against: $0).reason }
        schools[index].take()
        taken.append(
            Plan.Step(
                number: taken.count + 1, school: school.school, step: step, reason: rival ?? .lowestCoverage,
                passed: passed.count, before: school.coverage, after: schools[index].coverage, left: left))
        if schools[index].next != nil { queue.insert(schools[index].need, index) }
    }
}
