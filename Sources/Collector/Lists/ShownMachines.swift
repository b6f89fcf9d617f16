import Fleet
import Reports
import Requirements

/// The PCs that have reported, school by school.
struct ShownMachines: ShownList {
    let list: MachineList
    let narrator: Narrator

    init(_ list: MachineList, _ narrator: Narrator) {
        self.list = list
        self.narrator = narrator
    }

    var reading: Reading {
        let machines = list.machines.isEmpty ? [] : [Reading.Part.table(machines)]
        return Reading(
            title: narrator.say(.machines), asOf: narrator.say(.asOf(narrator.day(list.asOf))),
            parts: machines + [.lines(narrator.summary(list))])
    }

    private var machines: ReadingTable {
        var table = ReadingTable(columns: [
            .init(heading: narrator.say(.school), widest: 38, isFlexible: true),
            .init(heading: narrator.say(.label), widest: 24, isFlexible: true),
            .init(heading: narrator.say(.code), widest: 9), .init(heading: narrator.say(.lastSeen), widest: 12),
            .init(heading: narrator.say(.verdict), widest: 13),
        ])
        table.rows = list.bySchool.map { machine in
            .init(
                cells: [
                    Wording(machine.school), narrator.label(machine), "\(machine.code.description)",
                    narrator.lastSeen(machine), narrator.verdict(machine),
                ], notes: [narrator.model(machine)] + narrator.flags(machine))
        }
        return table
    }

    var tables: [DataTable] {
        [DataTable(machinesOf: list, narrator), DataTable(summaryOf: list, nil, narrator)]
    }

    func json() throws -> String { try ListJSON(list, rows: list.bySchool.map(JSONMachine.init)).jsonText + "\n" }
}
