import Reports
package import Requirements

/// Reads the office's lists out of its store, judging every PC by the profiles of today.
package struct FleetReader: Sendable {
    private let store: FleetStore
    private let data: RequirementData

    package init(store: FleetStore, data: RequirementData) {
        self.store = store
        self.data = data
    }

    package func machines(_ options: ListOptions) throws(StoreError) -> MachineList {
        let heads = try store.heads(KitBook(store: store))
        let assessor = Assessor(data: data, today: options.asOf)
        let machines = RowGrouping.rows(heads).compactMap { row -> ListedMachine? in
            if let school = options.school, row.current.kit.kit.school != school { return nil }
            return judge(row, options.profile, assessor)
        }
        return MachineList(machines: machines, asOf: options.asOf, held: try store.heldCount())
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
        var standing = FleetStanding(roster, try machines(everywhere))
        if let area = options.area { standing = standing.only(area) }
        return options.school.map { standing.only(ReportedText($0)) } ?? standing
    }

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

    private func judge(_ row: FleetRow, _ profile: Profile?, _ assessor: Assessor) -> ListedMachine {
        let report = row.current.report
        let name = profile?.name ?? report.use ?? row.current.kit.kit.profiles.first ?? ""
        let profile = profile ?? data.profile(named: name)
        return ListedMachine(
            row, profile: name, assessment: profile.map { assessor.assess(report.machine, for: $0) })
    }
}
