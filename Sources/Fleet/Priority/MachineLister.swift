internal import Reports
internal import Requirements

/// Makes the PCs of a list of reports: which keys may stand in it, which of them are one PC, what a person should look
/// at, and how each is judged.
///
/// What was decided is read once, so each list has one of its own. PCs of two sites never depend on each other: those of
/// one may be made without the others.
struct MachineLister {
    private let store: FleetStore
    private let judge: MachineJudge
    private let options: ListOptions
    private let states: KeyStates

    init(_ store: FleetStore, _ data: RequirementData, _ options: ListOptions) throws(StoreError) {
        self.store = store
        self.options = options
        judge = MachineJudge(data, on: options.asOf, profile: options.profile)
        states = try store.keyStates(knownOn: options.knownOn)
    }

    func isRanked(_ head: Head) -> Bool { states.isRanked(states.state(of: head)) }

    /// The PCs that these reports are of, all or the school's.
    ///
    /// - Parameter heads: Only such as may be ranked, all of a site or none.
    func machines(_ heads: [Head]) throws(StoreError) -> [ListedMachine] {
        // The ledger bears no days, so a list of a past day has the signs of today.
        try rows(heads, store.ledgerSigns(of: heads)).map { row in
            let (profile, assessment) = judge.assessment(of: row.current.report, row.current.kit.kit)
            return ListedMachine(row, state: states.state(of: row.current), profile: profile, assessment: assessment)
        }
    }

    /// The same PCs as no more than is kept of them.
    ///
    /// What the ledger says of keys changes no rank, and is not asked.
    func entries(_ heads: [Head]) -> [FleetStore.ListedEntry] {
        rows(heads, LedgerSigns()).map { row in
            let assessment = judge.assessment(of: row.current.report, row.current.kit.kit).assessment
            return FleetStore.ListedEntry(row, ListedMachine.Rank(assessment))
        }
    }

    private func rows(_ heads: [Head], _ signs: LedgerSigns) -> [FleetRow] {
        let watch = RowWatch(signs: signs, states: states, asOf: options.asOf, staleDays: options.staleDays)
        let rows = watch.marked(RowGrouping.rows(heads))
        guard let school = options.school else { return rows }
        return rows.filter { $0.current.kit.kit.school == school }
    }
}

extension FleetStore.ListedEntry {
    fileprivate init(_ row: FleetRow, _ rank: ListedMachine.Rank) {
        self.init(
            key: row.current.key, number: row.current.number, school: row.current.kit.kit.school, rank: rank,
            lastSeen: row.lastSeen, isDoubtful: row.flags.areDoubtful)
    }
}
