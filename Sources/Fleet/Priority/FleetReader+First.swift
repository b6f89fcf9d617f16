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
        let held = try store.heldCount()
        let counts = try store.listedCounts()
        let roster = try store.roster()
        var everywhere = options
        everywhere.school = nil
        var pages = FirstMachines(
            reader: self, kits: try KitBook(store: store), options: everywhere, left: limit)
        if roster.isEmpty {
            let school = options.school.map(ReportedText.init)
            let machines = try pages.next(of: school.map { [$0] })
            let shown = school.map { counts[$0] ?? [:] } ?? counts.values.summed
            return PriorityList(
                MachineList(machines: machines, asOf: options.asOf, held: held, counts: shown), nil)
        }
        let counted = CountedSchools(roster, counts)
        let standing = try counted.standing.only(options).filled { school throws(StoreError) in
            try pages.next(of: counted.names[school] ?? [])
        }
        let shown = standing.schools.flatMap { counted.names[$0.school.id] ?? [] } + standing.unlisted.map(\.name)
        let list = MachineList(
            machines: standing.schools.flatMap(\.machines) + standing.unlisted.flatMap(\.machines),
            asOf: options.asOf, held: held, counts: shown.compactMap { counts[$0] }.summed)
        return PriorityList(list, standing)
    }
}

extension FleetReader {
    /// As many sites as are judged between two transactions.
    private static let sitesTogether = 100

    /// Judges the PCs of the sites where something changed, or all where the rules did or the day.
    func refreshRanks(_ options: ListOptions, progress: (Int, Int) -> Void) throws(StoreError) {
        let judge = MachineJudge(data, on: options.asOf, profile: options.profile)
        let (rules, sites) = try store.sitesToList(digest: judge.digest, day: options.asOf.number)
        let kits = try KitBook(store: store)
        var everywhere = options
        everywhere.school = nil
        for start in stride(from: 0, to: sites.count, by: Self.sitesTogether) {
            var listed: [(FleetStore.Site, [FleetStore.ListedEntry])] = []
            for site in sites[start..<min(start + Self.sitesTogether, sites.count)] {
                let machines = try judged(try store.heads(site: site.name, kits), everywhere)
                listed.append((site, machines.map(FleetStore.ListedEntry.init)))
            }
            try store.list(listed, rules: rules)
            progress(start + listed.count, sites.count)
        }
    }
}

extension FleetStore.ListedEntry {
    fileprivate init(_ machine: ListedMachine) {
        self.init(key: machine.key, school: machine.school.untrusted, rank: ListedMachine.Rank(machine.assessment))
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

extension Collection<[Verdict: Int]> {
    var summed: [Verdict: Int] { reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) } }
}
