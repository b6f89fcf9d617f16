internal import Requirements

/// A school of the roster with the PCs that reported from it.
package struct SchoolStanding: Sendable {
    package let school: School

    /// The worst first; of a list that is cut short, only those that are in it.
    package let machines: [ListedMachine]

    package let counts: SchoolCounts

    init(_ school: School, _ machines: [ListedMachine]) {
        self.init(school, machines, SchoolCounts(school, MachineCounts(machines)))
    }

    init(_ school: School, _ machines: [ListedMachine], _ counts: SchoolCounts) {
        self.school = school
        self.machines = machines
        self.counts = counts
    }

    package var coverage: Coverage { Coverage(adequate: counts.adequate, required: counts.required) }

    var need: SchoolNeed { SchoolNeed(school, coverage) }
}
