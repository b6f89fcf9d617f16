internal import Requirements

/// The lines of the priority list: with a roster the neediest school first and its PCs inside, else PC by PC.
package struct PriorityList: Sendable {
    package let list: MachineList

    /// `nil` without a roster.
    package let standing: FleetStanding?

    package let lines: [Line]

    package struct Line: Sendable {
        package let machine: ListedMachine

        /// Absent without a roster, and for a school that is not in it.
        package let place: Place?
    }

    /// Where a PC stands in its school.
    package struct Place: Sendable {
        package let school: School

        /// The school's coverage when the PCs above are done, and when this one is too.
        package let before: Coverage
        package let after: Coverage
    }

    package init(_ list: MachineList, _ standing: FleetStanding?) {
        self.list = list
        self.standing = standing
        guard let standing else {
            lines = list.byPriority.map { Line(machine: $0, place: nil) }
            return
        }
        let unlisted = standing.unlisted.flatMap(\.machines).sorted { $0.priority < $1.priority }
        lines = standing.schools.flatMap(Self.lines) + unlisted.map { Line(machine: $0, place: nil) }
    }

    private static func lines(of standing: SchoolStanding) -> [Line] {
        var coverage = standing.coverage
        return standing.machines.map { machine in
            let before = coverage
            // A PC that is not fully seen may be adequate already: somebody has to look first.
            if machine.verdict == .replace || machine.verdict == .upgrade { coverage = coverage.adding(1) }
            return Line(machine: machine, place: Place(school: standing.school, before: before, after: coverage))
        }
    }
}
