import Fleet
import Requirements

/// What all lists say of one PC, in words, for whatever sink.
struct ListWords {
    let machine: ListedMachine
    let reasons: [String]
    let remedy: String?

    init(_ machine: ListedMachine, offers: Offers) {
        self.machine = machine
        guard let assessment = machine.assessment else {
            reasons = ["its profile is not known to this program"]
            remedy = nil
            return
        }
        let words = AssessmentWords(assessment, offers: offers)
        reasons = words.reasons
        remedy = words.remedy
    }

    var score: String { machine.assessment?.scoreWords ?? "0–100" }

    /// The day in UTC.
    var lastSeen: Day { Day(unixSeconds: machine.lastSeen) }
}
