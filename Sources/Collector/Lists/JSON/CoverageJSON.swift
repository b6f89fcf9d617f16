import Fleet
import Requirements

/// Coverage month by month, for a program: `{"v":1,"months":[…]}`.
struct CoverageJSON: Encodable {
    private let v = 1
    private let months: [Month]

    init(_ months: [CoverageMonth]) { self.months = months.map(Month.init) }

    private struct Month: Encodable {
        private let month: String
        private let day: Day
        private let schools, machines, outdated, adequate, required, missing, shortOfAdequate: Int

        init(_ month: CoverageMonth) {
            (self.month, day) = (month.month, month.day)
            (schools, machines, outdated) = (month.schools, month.machines, month.outdated)
            (adequate, required) = (month.adequate, month.required)
            (missing, shortOfAdequate) = (month.missing, month.short)
        }

        enum CodingKeys: String, CodingKey {
            case month, day, schools, machines, outdated, adequate, required, missing
            case shortOfAdequate = "short_of_adequate"
        }
    }
}
