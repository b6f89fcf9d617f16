import Fleet
import Reports
import Requirements
import ShownText

extension DataTable {
    /// The priority list, with what only a roster knows behind.
    init(_ list: PriorityList, _ narrator: Narrator) {
        let columns: [DataColumn] = [
            .rank, .verdict, .scoreLow, .scoreHigh, .code, .label, .school, .processor, .board, .profile, .reasons,
            .remedy, .cost, .currency, .lastSeen, .flags, .key, .priceDate, .schoolID, .area, .required,
            .adequateBefore, .adequateAfter, .state,
        ]
        let rows = list.lines.enumerated().map { index, line in
            [DataCell(index + 1)] + Self.cells(line.machine, narrator)
                + Self.cells(narrator.cost(line.machine), line.place) + [narrator.term(line.machine.state)]
        }
        self.init(name: narrator.say(.listSheet), columns: columns, rows: rows)
    }

    private static func cells(_ machine: ListedMachine, _ narrator: Narrator) -> [DataCell] {
        let reasons = narrator.reasons(machine)
        let cost = narrator.cost(machine)
        return [
            narrator.term(machine.verdict), DataCell(machine.scoreLow), DataCell(machine.scoreHigh),
            .words("\(machine.code.description)"), DataCell(machine.label.map { Wording($0) }),
            .words(Wording(machine.school)), DataCell(machine.processor.map { Wording($0) }),
            DataCell(machine.board.map { Wording($0) }), .words(Wording(machine.profile)),
            .words(reasons.joined(separator: "; ")), DataCell(narrator.remedy(machine)), DataCell(cost?.value),
            DataCell(cost.map { "\($0.currency)" as Wording }), .day(Day(unixSeconds: machine.lastSeen)),
            narrator.flagsCell(machine), .words("\(machine.key.description)"),
        ]
    }

    private static func cells(_ cost: Remedy.Cost?, _ place: PriorityList.Place?) -> [DataCell] {
        [
            DataCell(cost?.date), DataCell(place.map { Wording($0.school.id) }),
            DataCell(place.map { Wording($0.school.area.text) }), DataCell(place?.before.required),
            DataCell(place?.before.adequate), DataCell(place?.after.adequate),
        ]
    }

    /// The PCs, school by school.
    init(machinesOf list: MachineList, _ narrator: Narrator) {
        let columns: [DataColumn] = [
            .school, .label, .code, .processor, .board, .lastSeen, .profile, .verdict, .scoreLow, .scoreHigh, .flags,
            .key, .state,
        ]
        let rows = list.bySchool.map { machine in
            [
                .words(Wording(machine.school)), DataCell(machine.label.map { Wording($0) }),
                .words("\(machine.code.description)"), DataCell(machine.processor.map { Wording($0) }),
                DataCell(machine.board.map { Wording($0) }), .day(Day(unixSeconds: machine.lastSeen)),
                .words(Wording(machine.profile)), narrator.term(machine.verdict), DataCell(machine.scoreLow),
                DataCell(machine.scoreHigh), narrator.flagsCell(machine), .words("\(machine.key.description)"),
                narrator.term(machine.state),
            ] as [DataCell]
        }
        self.init(name: narrator.say(.listSheet), columns: columns, rows: rows)
    }
}

extension Narrator {
    func term(_ verdict: Verdict) -> DataCell { .term(verdict.rawValue, "\(verdict.words(in: language))") }

    func term(_ state: KeyState) -> DataCell { .term(state.rawValue, say(.stateName(state))) }

    func flagsCell(_ machine: ListedMachine) -> DataCell {
        let names = machine.flags.map(\.rawValue).sorted().joined(separator: " ")
        return .term(names, flags(machine).joined(separator: "; "))
    }
}
