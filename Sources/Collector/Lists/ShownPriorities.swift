import Fleet
import Reports
import Requirements

/// The priority list: a line with the facts, and below it why, and what helps.
struct ShownPriorities: ShownList {
    let list: PriorityList
    let narrator: Narrator

    init(_ list: PriorityList, _ narrator: Narrator) {
        self.list = list
        self.narrator = narrator
    }

    var reading: Reading {
        let machines = list.lines.isEmpty ? [] : [Reading.Part.table(machines)]
        let summary = narrator.summary(list.list)
        guard let standing = list.standing else {
            let outlook = list.lines.isEmpty ? [] : [narrator.say(.outlook)]
            return reading(machines + [.lines(summary + outlook)])
        }
        return reading(machines + [.lines(summary)] + StandingReading(standing, narrator).parts)
    }

    private func reading(_ parts: [Reading.Part]) -> Reading {
        Reading(
            title: narrator.say(.priorities), asOf: narrator.say(.asOf(narrator.day(list.list.asOf))), parts: parts)
    }

    private var machines: ReadingTable {
        let hasRoster = list.standing != nil
        var table = ReadingTable(
            columns: [
                .init(heading: narrator.say(.rank), widest: 7, isNumber: true),
                .init(heading: narrator.say(.verdict), widest: 13),
                .init(heading: narrator.say(.score), widest: 6, isNumber: true),
                .init(heading: narrator.say(.code), widest: 9),
                .init(heading: narrator.say(.label), widest: 24, isFlexible: true),
                .init(heading: narrator.say(.school), widest: 38, isFlexible: true),
            ] + (hasRoster ? [.init(heading: narrator.say(.coverage), widest: 15)] : []))
        table.rows = list.lines.enumerated().map { index, line in
            let machine = line.machine
            let cells: [Wording] = [
                "\(index + 1)", narrator.verdict(machine), narrator.score(machine), "\(machine.code.description)",
                narrator.label(machine), Wording(line.school),
            ]
            let coverage = hasRoster ? [line.place?.coverageWords ?? "–"] : []
            return ReadingTable.Row(cells: cells + coverage, notes: notes(machine))
        }
        return table
    }

    private func notes(_ machine: ListedMachine) -> [Wording] {
        var notes = [narrator.model(machine)]
        let reasons = narrator.reasons(machine)
        if !reasons.isEmpty { notes.append(narrator.say(.why(reasons.joined(separator: "; ")))) }
        if let remedy = narrator.remedy(machine) { notes.append(narrator.say(.help(remedy))) }
        return notes + narrator.flags(machine)
    }

    var tables: [DataTable] {
        let ofSchools = list.standing.map {
            [DataTable(schoolsOf: $0, narrator), DataTable(areasOf: $0, narrator)]
        }
        return [DataTable(list, narrator)] + (ofSchools ?? [])
            + [DataTable(summaryOf: list.list, list.standing, narrator)]
    }

    func json() throws -> String { try ListJSON(list, rows: JSONPriority.rows(list, narrator)).jsonText + "\n" }
}
