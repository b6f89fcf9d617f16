import Requirements
import ShownText

/// Says things in one language, as of one day, by the office's data.
struct Narrator: Sendable {
    let language: Language
    let data: RequirementData
    let asOf: Day

    var amounts: Amounts { Amounts(language: language) }

    func say(_ phrase: ListPhrase) -> Wording { phrase.text(in: language) }

    func day(_ day: Day) -> String { amounts.day(day) }

    /// Such as `450,000 VND, price of 2026-11-20`.
    func price(_ cost: Remedy.Cost) -> Wording {
        say(.priceOf(amounts.number(cost.value), currency: cost.currency, date: day(cost.date)))
    }

    /// The use that a profile is for; its name where this program does not know it.
    func use(_ profile: String) -> String {
        data.profile(named: profile)?.title.text(in: language) ?? profile
    }
}
