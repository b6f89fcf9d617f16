import Fleet
import Reports
import Requirements
import ShownText

/// A plan as it is read: what may move first, then step by step, then what is left and why.
struct PlanReading {
    private let shown: ShownPlan
    private var plan: Plan { shown.plan }
    private var narrator: Narrator { shown.narrator }

    init(_ shown: ShownPlan) { self.shown = shown }

    var reading: Reading {
        var parts: [Reading.Part] = []
        if !shown.moves.isEmpty { parts += [.lines([narrator.say(.movesFirst)]), .table(moves)] }
        if !plan.steps.isEmpty { parts.append(.table(steps)) }
        return Reading(
            title: narrator.say(.plan), asOf: narrator.say(.asOf(narrator.day(narrator.asOf))),
            parts: parts + [.lines(PlanEnd(shown).lines)])
    }

    private var steps: ReadingTable {
        var table = ReadingTable(columns: [
            .init(heading: narrator.say(.rank), widest: 7, isNumber: true),
            .init(heading: narrator.say(.school), widest: 38, isFlexible: true),
            .init(heading: narrator.say(.code), widest: 9), .init(heading: narrator.say(.coverage), widest: 17),
            .init(heading: narrator.say(.price), widest: 14, isNumber: true),
            .init(heading: narrator.say(.left), widest: 15, isNumber: true),
        ])
        table.rows = plan.steps.map { step in
            .init(
                cells: [
                    "\(step.number)", Wording(step.school.name),
                    step.step.machine.map { "\($0.code.description)" } ?? "–",
                    "\(step.before.words) → \(step.after.words)", number(shown.cost(step)?.value), number(step.left),
                ], notes: notes(step))
        }
        return table
    }

    private func number(_ number: Int?) -> Wording { number.map { "\(narrator.amounts.number($0))" } ?? "–" }

    private func notes(_ step: Plan.Step) -> [Wording] {
        var notes: [Wording] = []
        if let machine = step.step.machine {
            let label = machine.label.map { [Wording($0)] } ?? []
            notes.append((label + [narrator.model(machine)]).joined(separator: " · "))
        }
        notes.append(narrator.say(.why(shown.reasons(step).joined(separator: "; "))))
        let price = shown.cost(step).map { [narrator.price($0)] } ?? []
        return notes + [narrator.say(.work(([shown.work(step.step)] + price).joined(separator: "; ")))]
    }

    /// The PCs that may move to a lighter use, before anything is bought.
    private var moves: ReadingTable {
        var table = ReadingTable(columns: [
            .init(heading: narrator.say(.school), widest: 34, isFlexible: true),
            .init(heading: narrator.say(.code), widest: 9),
            .init(heading: narrator.say(.label), widest: 20, isFlexible: true),
            .init(heading: narrator.say(.now), widest: 24, isFlexible: true),
            .init(heading: narrator.say(.mayServe), widest: 24, isFlexible: true),
        ])
        table.rows = shown.moves.map { move in
            let remedy = narrator.remedy(move.remedy)
            return .init(
                cells: [
                    Wording(move.machine.school), "\(move.machine.code.description)", narrator.label(move.machine),
                    "\(narrator.use(move.machine.profile.untrusted))", "\(narrator.use(move.profile))",
                ], notes: [narrator.say(move.isOfOwnSchool ? .moveInSchool(remedy) : .moveElsewhere(remedy))])
        }
        return table
    }
}
