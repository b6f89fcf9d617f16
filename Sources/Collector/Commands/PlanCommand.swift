import ArgumentParser
import Fleet
import Requirements

/// `probe-collector plan`: what a budget buys, in order.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Plan what a budget buys, step by step, the worst-off school first.",
        discussion: """
            Needs a roster. Again and again the school with the lowest coverage (adequate PCs to required ones; then \
            the harder area, then more pupils, then the id) gets the cheapest step that makes one PC more adequate: \
            reinstalling, memory, an SSD, else a new PC, also where one is missing. A step that does not fit the \
            money left is passed over for good. PCs that are not fully seen get no step: look at them first.

            Without --budget all that is needed is planned. Without prices, or with one that expired, the plan has \
            counts and no money.

            Example: probe-collector plan --budget 500000000 --prices offers.json5
            """)

    @OptionGroup var arguments: ListArguments
    @OptionGroup var office: OfficeArguments

    @Option(help: ArgumentHelp("The money there is, in the currency of the prices.", valueName: "n"))
    var budget: Int?

    @Option(
        help: ArgumentHelp("Compare these budgets, with commas between, instead of listing steps.", valueName: "n,n"))
    var whatIf: BudgetList?

    func validate() throws {
        if let budget, budget < 0 { throw ValidationError("--budget needs a number of 0 or more.") }
    }

    func run() throws {
        let data = try office.data()
        let priorities = try arguments.priorities(data, in: office.area)
        guard let standing = priorities.standing else { throw NoRoster() }
        let planner = Planner(standing, offers: data.offers, on: priorities.list.asOf)
        if let whatIf {
            let budgets = Set(whatIf.budgets + [budget].compactMap(\.self)).sorted()
            print(try WhatIf(planner, budgets: budgets).text(arguments.format), terminator: "")
        } else {
            let words = PlanWords(
                planner.plan(budget: budget), standing, moves: LighterUse.all(in: priorities.list),
                offers: data.offers, asOf: priorities.list.asOf)
            print(try words.text(arguments.format), terminator: "")
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
struct NoRoster: Error, CustomStringConvertible {
    var description: String {
        "There is no roster, so nobody knows how many PCs each school is to have: take one in with "
            + "`probe-collector roster FILE`."
    }
}
