import Fleet
import ShownText

extension DataTable {
    /// The roster, in a form in which it is taken in again.
    init(_ roster: Roster, _ narrator: Narrator) {
        let columns: [DataColumn] = [
            .id, .name, .area, .level, .pupils, .classes, .required, .pupilsPerMachine, .connection,
            .electricity, .areaClass,
        ]
        let rows = roster.schools.map { school in
            [
                .words(Wording(school.id)), .words(Wording(school.name)), .words(Wording(school.area.text)),
                DataCell(school.level.map { Wording($0) }), DataCell(school.pupils), DataCell(school.classes),
                DataCell(school.givenMachines), DataCell(school.pupilsPerMachine),
                DataCell(school.connection.map { "\($0.rawValue)" as Wording }),
                DataCell(school.electricity.map { "\($0.rawValue)" as Wording }), DataCell(school.areaClass),
            ]
        }
        self.init(name: narrator.say(.rosterSheet), columns: columns, rows: rows)
    }
}
