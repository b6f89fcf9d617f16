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
        let lister = try MachineLister(store, data, options)
        let heads = try heads(options)
        let ranked = heads.filter(lister.isRanked)
        return MachineList(
            machines: try lister.machines(ranked), asOf: options.asOf, held: try store.heldCount(),
            unranked: heads.count - ranked.count)
    }

    /// The newest reports as they are known now, or were on a day.
    func heads(_ options: ListOptions) throws(StoreError) -> [Head] {
        let kits = try KitBook(store: store)
        if let day = options.knownOn { return try store.heads(knownOn: day, kits) }
        return try store.heads(kits)
    }

    /// The priority list: by the roster's schools where there is a roster.
    package func priorities(_ options: ListOptions) throws(StoreError) -> PriorityList {
        let roster = try store.roster()
        guard !roster.isEmpty else { return PriorityList(try machines(options), nil) }
        let all = try machines(options.ofAllSchools)
        let standing = FleetStanding(roster, all).only(options)
        let machines = standing.schools.flatMap(\.machines) + standing.unlisted.flatMap(\.machines)
        return PriorityList(
            MachineList(machines: machines, asOf: options.asOf, held: all.held, unranked: all.unranked), standing)
    }

    /// The PCs held against the roster, of all schools, those of an area, or the one that is named; `nil` without a roster.
    package func standing(_ options: ListOptions) throws(StoreError) -> FleetStanding? {
        let roster = try store.roster()
        return roster.isEmpty ? nil : FleetStanding(roster, try machines(options.ofAllSchools)).only(options)
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

extension ListOptions {
    var ofAllSchools: ListOptions {
        var options = self
        options.school = nil
        return options
    }
}

extension FleetStanding {
    /// Only what was asked for.
    func only(_ options: ListOptions) -> FleetStanding {
        let standing = options.area.map(only) ?? self
        return options.school.map { standing.only(ReportedText($0)) } ?? standing
    }
}
