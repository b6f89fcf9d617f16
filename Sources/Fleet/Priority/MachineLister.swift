internal import Reports
internal import Requirements

/// Makes the PCs of a list of reports: which keys may stand in it, which of them are one PC, what a person should look
/// at, and how each is judged.
///
/// What was decided and what the ledger says is read once, so each list has one of its own. PCs of two sites never
/// depend on each other: those of one may be made without the others.
struct MachineLister {
    private let store: FleetStore
    private let judge: MachineJudge
    private let options: ListOptions
    private let states: KeyStates
    private let signs: LedgerSigns

    init(_ store: FleetStore, _ data: RequirementData, _ options: ListOptions) throws(StoreError) {
        self.store = store
        self.options = options
        judge = MachineJudge(data, on: options.asOf, profile: options.profile)
        states = try store.keyStates(knownOn: options.knownOn)
        // The ledger bears no days, so a list of a past day has the signs of today.
        signs = try store.ledgerSigns()
    }

    func isRanked(_ head: Head) -> Bool { states.isRanked(states.state(of: head)) }

    /// The PCs that these reports are of, all or the school's.
    ///
    /// - Parameter heads: Only such as may be ranked, all of a site or none.
    func machines(_ heads: [Head]) throws(StoreError) -> [ListedMachine] {
        var signs = signs
        signs.leapt = try store.leapt(heads)
        let watch = RowWatch(signs: signs, states: states, asOf: options.asOf, staleDays: options.staleDays)
        return watch.marked(RowGrouping.rows(heads)).compactMap { row in
            if let school = options.school, row.current.kit.kit.school != school { return nil }
            let (profile, assessment) = judge.assessment(of: row.current.report, row.current.kit.kit)
            return ListedMachine(row, state: states.state(of: row.current), profile: profile, assessment: assessment)
        }
    }
}
