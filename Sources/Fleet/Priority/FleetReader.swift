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
