import Fleet
import Requirements
internal import ShownText

/// What stands under a plan: what was done with the money, what is left, why the next step did not fit.
struct PlanEndWords {
    private(set) var lines: [String] = []
    private let plan: Plan

    init(_ words: PlanWords) {
        plan = words.plan
        lines.append("\(ImportWords.count(plan.steps.count, "step")) as of \(words.asOf)\(money).")
        if case .counts(let lack) = plan.pricing { lines.append(lack.words) }
        lines += nextWords
        lines.append(endWords)
        let unknown = words.standing.whole.unknown
        if unknown > 0 {
            lines.append(
                "\(ImportWords.count(unknown, "PC")) \(unknown == 1 ? "is" : "are") not fully seen and got no step: "
                    + "look at \(unknown == 1 ? "it" : "them") first, see `probe-collector priorities`.")
        }
        if !plan.unpriced.isEmpty {
            let (count, isOne) = (plan.unpriced.count, plan.unpriced.count == 1)
            lines.append(
                "\(ImportWords.count(count, "PC")) would be helped by memory, but which kind \(isOne ? "it takes" : "they take") "
                    + "was not seen, so there is no price and no step: look first.")
        }
        lines += RosterDifferenceWords(words.standing).lines
    }

    private var money: String {
        guard case .priced(let currency) = plan.pricing, let spent = plan.spent else { return ", without money" }
        let shown = TerminalText(cleaning: currency)
        let all = " for \(Remedy.Cost.amount(spent)) \(shown)"
        guard let budget = plan.budget, let left = plan.left else { return all + ", all that is needed" }
        return all + " of \(Remedy.Cost.amount(budget)), \(Remedy.Cost.amount(left)) left"
    }

    private var nextWords: [String] {
        guard let first = plan.passed.first, let price = first.step.cost else { return [] }
        let others = plan.passed.count - 1
        return [
            "Passed over: \(TerminalText(first.school.name)) at \(first.coverage.words), whose next step costs "
                + "\(Remedy.Cost.amount(price.value)) when \(Remedy.Cost.amount(first.left)) was left"
                + (others > 0 ? "; so too \(ImportWords.count(others, "other school"))." : ".")
        ]
    }

    private var endWords: String {
        let lowest = plan.lowest.map {
            "; the lowest coverage is \($0.coverage.words), at \(TerminalText($0.school.name))"
        }
        return "Then \(plan.coveredSchools) of \(ImportWords.count(plan.ends.count, "school")) "
            + "\(plan.coveredSchools == 1 ? "has" : "have") what is required, "
            + "\(plan.short) short of adequate remain\(plan.short == 1 ? "s" : "")\(lowest ?? "")."
    }
}

extension Pricing.Lack {
    var words: String {
        switch self {
        case .noPrices:
            "No price is known, so the steps are counted only: name the office's own with --prices FILE, or put them into "
                + "/etc/probe/profiles.d/offers.json5."
        case .replacement(nil):
            "A new PC has no price, so the steps are counted only: put one into the file of prices."
        case .replacement(let day?):
            "The price of a new PC is of \(day) and older than \(Price.daysValid) days, so the steps are counted only: "
                + "ask for a new one."
        case .remedies(let count):
            "For \(ImportWords.count(count, "PC")) some price that matters is missing, older than "
                + "\(Price.daysValid) days or in another currency, so the steps are counted only: complete the file of "
                + "prices."
        case .currencies(let names):
            "The prices are in \(names.map { "\(TerminalText(cleaning: $0))" }.joined(separator: ", ")), so the steps "
                + "are counted only: one currency is allowed."
        }
    }
}
