import ArgumentParser
import Fleet
import Requirements

/// `probe-collector plan`: what a budget buys, in order.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: OfficeHelp.plan.spoken, discussion: OfficeHelp.planMore.spoken)

    @OptionGroup var arguments: ListArguments
    @OptionGroup var office: OfficeArguments
    @OptionGroup var output: OutputArguments

    @Option(help: ArgumentHelp(.budget, .valueNumber))
    var budget: Int?

    @Option(help: ArgumentHelp(.whatIf, .valueNumbers))
    var whatIf: BudgetList?

    func validate() throws {
        if let budget, budget < 0 { throw ValidationError(OfficeMessage.budgetTooSmall.spoken) }
    }

    func run() throws {
        let data = try office.data()
        let priorities = try arguments.priorities(data, in: office.area)
        guard let standing = priorities.standing else { throw NoRoster() }
        let day = priorities.list.asOf
        let planner = Planner(standing, offers: data.offers, on: day, gifts: standing.gifts(data, on: day))
        let narrator = output.narrator(data, asOf: day)
        if let whatIf {
            let budgets = Set(whatIf.budgets + [budget].compactMap(\.self)).sorted()
            try output.write(ShownBudgets(planner, budgets: budgets, narrator))
        } else {
            try output.write(ShownPlan(planner.plan(budget: budget), priorities, standing, narrator))
        }
    }
}

/// Budgets as they are named on the command line.
struct BudgetList: ExpressibleByArgument {
    let budgets: [Int]

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        budgets = parts.compactMap { Int($0) }
        guard budgets.count == parts.count, budgets.allSatisfy({ $0 >= 0 }) else { return nil }
    }
}

/// A plan was asked for, and there is no roster.
struct NoRoster: SpokenError {
    var message: OfficeMessage { .noRoster }
}

/// Budgets were to be compared without prices.
struct NothingToCompare: SpokenError {
    let lack: Pricing.Lack

    var message: OfficeMessage { .nothingToCompare(lack) }
}
