internal import Reports
internal import Requirements

extension FleetReader {
    /// The first lines of the priority list, and all its sums, without reading every PC: for a country's fleet.
    ///
    /// - Parameter progress: Told now and then how many schools were judged anew, of how many.
    package func firstPriorities(
        _ options: ListOptions, limit: Int, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(StoreError) -> PriorityList {
        try refreshRanks(options, progress: progress)
        let counts = try store.listedCounts(heard: options.asOf.adding(days: -options.staleDays))
        let roster = try store.roster()
        var pages = FirstMachines(
            store: store, kits: try KitBook(store: store), lister: try MachineLister(store, data, options.ofAllSchools),
            left: limit)
        if roster.isEmpty {
            let school = options.school.map(ReportedText.init)
            let machines = try pages.next(of: school.map { [$0] })
            let shown = school.map { counts[$0] ?? .none } ?? counts.values.summed
            return PriorityList(try list(of: machines, shown, options), nil)
        }
        let counted = CountedSchools(roster, counts)
        let standing = try counted.standing.only(options).filled { school throws(StoreError) in
            try pages.next(of: counted.names[school] ?? [])
        }
        let shown = standing.schools.flatMap { counted.names[$0.school.id] ?? [] } + standing.unlisted.map(\.name)
        let machines = standing.schools.flatMap(\.machines) + standing.unlisted.flatMap(\.machines)
        return PriorityList(try list(of: machines, shown.compactMap { counts[$0] }.summed, options), standing)
    }

    private func list(
        of machines: [ListedMachine], _ counts: MachineCounts, _ options: ListOptions
    ) throws(StoreError) -> MachineList {
        MachineList(
            machines: machines, asOf: options.asOf, held: try store.heldCount(), unranked: try store.unrankedCount(),
            counts: counts)
    }
}

extension FleetReader {
    /// As many keys as are judged between two transactions, and as are read at once, where a site alone has no more.
    private static let (keysWritten, keysRead) = (10_000, 2000)

    /// Judges the PCs of the sites where something changed, or all where the rules did or the day.
    func refreshRanks(_ options: ListOptions, progress: (Int, Int) -> Void) throws(StoreError) {
        let judge = MachineJudge(data, on: options.asOf, profile: options.profile)
        let (rules, sites) = try store.sitesToList(digest: judge.digest, day: options.asOf.number)
        // What the lister knows of all keys is not read for nothing.
        guard !sites.isEmpty else { return }
        // Read after the sites' changes: a decision that comes meanwhile is one more of them.
        let lister = try MachineLister(store, data, options.ofAllSchools)
        let kits = try KitBook(store: store)
        var done = 0
        for some in sites[...].together(keys: Self.keysWritten) {
            var listed: [FleetStore.ListedSite] = []
            for few in some.together(keys: Self.keysRead) {
                for (site, heads) in zip(few, try store.heads(sites: few.map(\.name), kits)) {
                    let ranked = heads.filter(lister.isRanked)
                    listed.append(
                        FleetStore.ListedSite(
                            site: site, entries: lister.entries(ranked), unranked: heads.count - ranked.count))
                }
            }
            try store.list(listed, rules: rules)
            done += some.count
            progress(done, sites.count)
        }
    }
}

extension ArraySlice<FleetStore.Site> {
    /// The same one after the other, in runs of so many keys or of one site.
    func together(keys most: Int) -> [ArraySlice<FleetStore.Site>] {
        var runs: [ArraySlice<FleetStore.Site>] = []
        var (start, keys) = (startIndex, 0)
        for place in indices {
            if place > start, keys + self[place].keys > most {
                runs.append(self[start..<place])
                (start, keys) = (place, 0)
            }
            keys += self[place].keys
        }
        if start < endIndex { runs.append(self[start...]) }
        return runs
    }
}

extension FleetStanding {
    /// The same with the PCs that `machines` gives, school by school in their order.
    ///
    /// - Parameter machines: Of the school of this id, or that kits call so and the roster does not have.
    fileprivate func filled(
        _ machines: (ReportedText) throws(StoreError) -> [ListedMachine]
    ) throws(StoreError) -> FleetStanding {
        var schools: [SchoolStanding] = []
        for standing in self.schools {
            schools.append(SchoolStanding(standing.school, try machines(standing.school.id), standing.counts))
        }
        var unlisted: [UnlistedSchool] = []
        for school in self.unlisted {
            unlisted.append(
                UnlistedSchool(
                    name: school.name, machines: try machines(school.name), count: school.count,
                    namesakes: school.namesakes))
        }
        return FleetStanding(schools: schools, unlisted: unlisted)
    }
}
