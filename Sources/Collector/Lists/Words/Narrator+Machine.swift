import Fleet
import Reports
import Requirements
import ShownText

extension Narrator {
    /// One number, or the interval that what was not seen leaves.
    func score(_ machine: ListedMachine) -> Wording {
        machine.scoreLow == machine.scoreHigh ? "\(machine.scoreLow)" : "\(machine.scoreLow)–\(machine.scoreHigh)"
    }

    func verdict(_ machine: ListedMachine) -> Wording { "\(machine.verdict.words(in: language))" }

    /// The processor and the maker's name of the PC, as far as they were seen.
    func model(_ machine: ListedMachine) -> Wording {
        let parts = [machine.processor, machine.board].compactMap { $0.map { Wording($0) } }
        return parts.isEmpty ? "–" : parts.joined(separator: " · ")
    }

    func label(_ machine: ListedMachine) -> Wording { machine.label.map { Wording($0) } ?? "–" }

    /// When this office received its newest report; the day in UTC.
    func lastSeen(_ machine: ListedMachine) -> Wording { "\(day(Day(unixSeconds: machine.lastSeen)))" }

    /// What a person should look at, the gravest first: a sentence each, and what to do.
    func flags(_ machine: ListedMachine) -> [Wording] {
        RowFlag.allCases.filter(machine.flags.contains).map { flag in
            say(
                .flag(
                    flag, code: machine.code.description, earlier: machine.earlier.map(\.description),
                    lastSeen: day(Day(unixSeconds: machine.lastSeen))))
        }
    }
}

extension Coverage {
    /// Such as `3/12`.
    var words: String { "\(adequate)/\(required)" }
}

extension PriorityList.Place {
    /// Such as `3/12 → 4/12`, or `3/12` where the PC changes nothing.
    var coverageWords: Wording { before == after ? "\(before.words)" : "\(before.words) → \(after.words)" }
}

extension PriorityList.Line {
    /// As the roster calls it, else as its kit does.
    var school: ReportedText { place?.school.name ?? machine.school }
}
