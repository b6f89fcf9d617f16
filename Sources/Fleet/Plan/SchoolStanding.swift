/// A school of the roster with the PCs that reported from it.
package struct SchoolStanding: Sendable {
    package let school: School

    /// The worst first.
    package let machines: [ListedMachine]

    package let counts: SchoolCounts

    init(_ school: School, _ machines: [ListedMachine]) {
        self.school = school
        self.machines = machines
        counts = SchoolCounts(school, machines.map(\.verdict))
    }

    package var coverage: Coverage { Coverage(adequate: counts.adequate, required: counts.required) }

    var need: SchoolNeed { SchoolNeed(school, coverage) }
}
