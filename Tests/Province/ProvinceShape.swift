/// How large a province is, to the PC.
package struct ProvinceShape: Hashable, Sendable {
    package let schools: Int
    package let classes: Int
    package let pupils: Int
    package let machines: Int

    /// Of the machines, those that the profile of their use asks more of: to be upgraded or replaced.
    package let outdated: Int

    package let required: Int

    /// As many reports as one installation of a PC has sent at most.
    package let reports: Int

    package init(
        schools: Int, classes: Int, pupils: Int, machines: Int, outdated: Int, required: Int, reports: Int = 4
    ) {
        self.schools = schools
        self.classes = classes
        self.pupils = pupils
        self.machines = machines
        self.outdated = outdated
        self.required = required
        self.reports = reports
    }

    /// The province that this project was begun for.
    package static let whole = ProvinceShape(
        schools: 482, classes: 7294, pupils: 207_233, machines: 12_605, outdated: 7691, required: 17_763)

    /// The same shape with this many machines.
    package func scaled(to machines: Int) -> ProvinceShape {
        func scaled(_ count: Int) -> Int { max(1, count * machines / self.machines) }
        return ProvinceShape(
            schools: scaled(schools), classes: scaled(classes), pupils: scaled(pupils), machines: machines,
            outdated: scaled(outdated), required: max(machines, scaled(required)), reports: reports)
    }

    /// The same shape where each installation has sent at most so many reports.
    package func reporting(_ reports: Int) -> ProvinceShape {
        ProvinceShape(
            schools: schools, classes: classes, pupils: pupils, machines: machines, outdated: outdated,
            required: required, reports: reports)
    }

    package var adequate: Int { machines - outdated }
    package var missing: Int { required - machines }
    package var short: Int { required - adequate }
}
