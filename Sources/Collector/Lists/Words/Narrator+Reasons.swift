import Fleet
import Requirements
import ShownText

extension Narrator {
    /// What the PC lacks: below the minimum where it is outdated, below the recommendation where it is usable, and
    /// what was not seen where that decides.
    func reasons(_ machine: ListedMachine) -> [Wording] {
        guard let assessment = machine.assessment else { return [say(.profileUnknown(machine.profile))] }
        let tooLow = assessment.criteria.filter { $0.levelHigh < 40 }.map(shortOfRequired)
        let criteria: [Wording] =
            switch assessment.verdict {
            case .replace, .upgrade: tooLow
            case .usable: assessment.criteria.filter { $0.levelHigh < 80 }.map(shortOfRecommended)
            case .unknown: tooLow + assessment.criteria.filter { $0.level == nil }.map(notSeen)
            case .ready: []
            }
        return criteria + assessment.gates.filter { $0.state == .failed }.map(missing)
    }

    /// Such as `memory: 1 GB, required 2 GB`.
    private func shortOfRequired(_ criterion: CriterionResult) -> Wording {
        guard let found = criterion.found else { return notSeen(criterion) }
        let need = amount(criterion.minimum, of: criterion)
        if criterion.name == .os {
            return updatesEnded(criterion) ?? say(.updatesTooShort(until: end(criterion), required: need))
        }
        let (name, had) = (criterion.name.words(in: language), amount(found, of: criterion))
        return say(.shortOfRequired(name, found: had, required: need))
    }

    private func shortOfRecommended(_ criterion: CriterionResult) -> Wording {
        guard let found = criterion.found else { return notSeen(criterion) }
        let need = amount(criterion.recommended, of: criterion)
        if criterion.name == .os {
            return updatesEnded(criterion) ?? say(.updatesShort(until: end(criterion), recommended: need))
        }
        let (name, had) = (criterion.name.words(in: language), amount(found, of: criterion))
        return say(.shortOfRecommended(name, found: had, recommended: need))
    }

    private func notSeen(_ criterion: CriterionResult) -> Wording { say(.notSeen(criterion.name.words(in: language))) }

    private func amount(_ finding: Finding, of criterion: CriterionResult) -> String {
        criterion.name.amount(finding, in: language)
    }

    /// `nil` where there are still some.
    private func updatesEnded(_ criterion: CriterionResult) -> Wording? {
        guard case .number(let days) = criterion.found, days <= 0 else { return nil }
        return say(criterion.until.map { .updatesEnded(day($0)) } ?? .noUpdates)
    }

    private func end(_ criterion: CriterionResult) -> String {
        if let until = criterion.until { return day(until) }
        guard case .number(let days) = criterion.found else { return "" }
        return day(asOf.adding(days: days - 1))
    }

    /// Such as `screen: 800×600, required 1024×768`, or `network missing`.
    private func missing(_ gate: GateResult) -> Wording {
        let name = gate.name.words(in: language)
        guard gate.name == .screen, let found = gate.found else { return say(.missingThing(name)) }
        return say(.shortOfRequired(name, found: Self.pixels(found), required: Self.pixels(gate.required)))
    }

    private static func pixels(_ text: String) -> String { text.split(separator: "x").joined(separator: "×") }
}
