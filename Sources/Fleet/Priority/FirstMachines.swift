internal import Reports

/// Reads the most urgent PCs of one school after the other, until there are as many as were asked for.
struct FirstMachines {
    let store: FleetStore
    let kits: KitBook
    let lister: MachineLister
    var left: Int

    /// - Parameter names: What kits call the school; `nil` for the PCs of all.
    mutating func next(of names: [ReportedText]?) throws(StoreError) -> [ListedMachine] {
        guard left > 0 else { return [] }
        var entries: [FleetStore.PageEntry] = []
        if let names {
            for name in names { entries += try store.page(of: name, after: .start, limit: left) }
        } else {
            entries = try store.page(of: nil, after: .start, limit: left)
        }
        let some = entries.sorted().prefix(left)
        left -= some.count
        var machines: [String: ListedMachine] = [:]
        for heads in try store.heads(sites: Array(Set(some.map(\.site))), kits) {
            for machine in try lister.machines(heads.filter(lister.isRanked)) {
                machines[machine.key.description] = machine
            }
        }
        return some.compactMap { machines[$0.key] }
    }
}
