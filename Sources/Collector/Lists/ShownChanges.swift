import Fleet
import Reports
import Requirements

/// What became of the PCs since a day.
struct ShownChanges: ShownList {
    let changes: FleetChanges
    let narrator: Narrator

    init(_ changes: FleetChanges, _ narrator: Narrator) {
        self.changes = changes
        self.narrator = narrator
    }

    var reading: Reading {
        let rows = changes.changes.isEmpty ? [] : [Reading.Part.table(table)]
        let (since, until) = (narrator.day(changes.since), narrator.day(changes.until))
        let counts = FleetChanges.Kind.allCases.map { narrator.say(.changed($0, changes.count($0))) }
        let sums = narrator.say(.changesBetween(since, until, counts.joined(separator: ", ")))
        let reach = OfficeMessage.reach(changes.knownSince, of: changes.since).text(in: narrator.language)
        return Reading(
            title: narrator.say(.changesSince(since)), asOf: narrator.say(.asOf(until)),
            parts: rows + [.lines([sums, "\(reach)"])])
    }

    private var table: ReadingTable {
        var table = ReadingTable(columns: [
            .init(heading: narrator.say(.changeHeading), widest: 10),
            .init(heading: narrator.say(.school), widest: 38, isFlexible: true),
            .init(heading: narrator.say(.code), widest: 9),
            .init(heading: narrator.say(.label), widest: 24, isFlexible: true),
            .init(heading: narrator.say(.before), widest: 16), .init(heading: narrator.say(.now), widest: 16),
        ])
        table.rows = changes.changes.map { change in
            .init(cells: [
                narrator.say(.kindOfChange(change.kind)), Wording(change.machine.school),
                "\(change.machine.code.description)", narrator.label(change.machine), standing(change.before),
                standing(change.now),
            ])
        }
        return table
    }

    private func standing(_ machine: ListedMachine?) -> Wording {
        machine.map { "\(narrator.verdict($0)) \(narrator.score($0))" } ?? "–"
    }

    var tables: [DataTable] { [DataTable(changes, narrator)] }

    func json() throws -> String { try ChangesJSON(changes).jsonText + "\n" }
}

extension FleetChanges.Change {
    /// `nil` of a PC that is in the list no more.
    var now: ListedMachine? { kind == .gone ? nil : machine }
}
