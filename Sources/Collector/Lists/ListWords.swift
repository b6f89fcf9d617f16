import Fleet
import Requirements

/// What all lists say of one PC, in words, for whatever sink.
struct ListWords {
    let machine: ListedMachine
    let reasons: [String]
    let remedy: String?

    /// Of the remedy, or of a new PC where only that helps; `nil` where it is not known.
    let cost: Remedy.Cost?

    init(_ machine: ListedMachine, offers: Offers, asOf: Day) {
        self.machine = machine
        let isReplaced = machine.verdict == .replace
        cost = isReplaced ? offers.replacement(on: asOf) : machine.assessment?.remedies.first?.cost
        guard let assessment = machine.assessment else {
            reasons = ["its profile is not known to this program"]
            remedy = nil
            return
        }
        let words = AssessmentWords(assessment, offers: offers, replacement: isReplaced ? cost : nil)
        reasons = words.reasons
        remedy = words.remedy
    }

    var score: String { machine.assessment?.scoreWords ?? "0–100" }

    /// The day in UTC.
    var lastSeen: Day { Day(unixSeconds: machine.lastSeen) }
}
