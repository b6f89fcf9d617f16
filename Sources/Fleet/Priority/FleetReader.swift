import Reports
package import Requirements

/// Reads the office's lists out of its store, judging every PC by the profiles of today.
package struct FleetReader: Sendable {
    let store: FleetStore
    let data: RequirementData

    package init(store: FleetStore, data: RequirementData) {
        self.store = store
        self.data = data
    }

    package func machines(_ options: ListOptions) throws(StoreError) -> MachineList {
        let machines = try judged(try heads(options), options)
        return MachineList(machines: machines, asOf: options.asOf, held: try store.heldCount())
    }

    /// The newest reports as they are known now, or were on a day.
    func heads(_ options: ListOptions) throws(StoreError) -> [Head] {
        let kits = try KitBook(store: store)
        if let day = options.knownOn { return try store.heads(knownOn: day, kits) }
        return try store.heads(kits)
    }

    /// The PCs that these reports are of, all or the school's.
    func judged(_ heads: [Head], _ options: ListOptions) throws(StoreError) -> [ListedMachine] {
        let judge = MachineJudge(data, on: options.asOf, profile: options.profile)
        return RowGrouping.rows(heads).compactMap { row -> ListedMachine? in
            if let school = options.school, row.current.kit.kit.school != school { return nil }
            return ListedMachine(row, by: judge)
        }
    }

    /// The priority list: by the roster's schools where there is a roster.
    package func priorities(_ options: ListOptions) throws(StoreError) -> PriorityList {
        guard let standing = try standing(options) else { return PriorityList(try machines(options), nil) }
        let machines = standing.schools.flatMap(\.machines) + standing.unlisted.flatMap(\.machines)
        return PriorityList(
            MachineList(machines: machines, asOf: options.asOf, held: try store.heldCount()), standing)
    }

    /// The PCs held against the roster, of all schools, those of an area, or the one that is named; `nil` without a roster.
    package func standing(_ options: ListOptions) throws(StoreError) -> FleetStanding? {
        let roster = try store.roster()
        guard !roster.isEmpty else { return nil }
        var everywhere = options
        everywhere.school = nil
        return FleetStanding(roster, try machines(everywhere)).only(options)
    }

    /// Notes for the office's record of coverage how the schools stand on that day.
    ///
    /// - Parameter standing: Of all schools.
    package func note(_ standing: FleetStanding, on day: Day) throws(StoreError) { try store.note(standing, on: day) }

    /// The first day that a list as it stood on a past day is whole from; `nil` where every day's is.
    package func knownSince() throws(StoreError) -> Day? { try store.knownSince() }

    /// The names that a school can be asked for by: those of kits, and the ids and names of the roster.
    package func knownSchools() throws(StoreError) -> [String] {
        let roster = try store.roster().schools
        return Set(try schools() + roster.map(\.id.untrusted) + roster.map(\.name.untrusted)).sorted()
    }

    /// The areas of the roster, each once, in the order of their paths.
    package func areas() throws(StoreError) -> [AreaPath] {
        Set(try store.roster().schools.flatMap(\.area.enclosing)).sorted()
    }

    /// The schools that have a kit, each once, in the order of their names.
    package func schools() throws(StoreError) -> [String] {
        Set(try store.kits().map(\.kit.school)).sorted()
    }
}

extension FleetStanding {
    /// Only what was asked for.
    func only(_ options: ListOptions) -> FleetStanding {
        let standing = options.area.map(only) ?? self
        return options.school.map { standing.only(ReportedText($0)) } ?? standing
    }
}

extension ListedMachine {
    init(_ row: FleetRow, by judge: MachineJudge) {
        let (profile, assessment) = judge.assessment(of: row.current.report, row.current.kit.kit)
        self.init(row, profile: profile, assessment: assessment)
    }
}
