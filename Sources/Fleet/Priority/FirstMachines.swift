internal import Reports
internal import Requirements

/// Reads the most urgent PCs of one school after the other, until there are as many as were asked for.
struct FirstMachines {
    let reader: FleetReader
    let kits: KitBook
    let options: ListOptions
    var left: Int

    /// - Parameter names: What kits call the school; `nil` for the PCs of all.
    mutating func next(of names: [ReportedText]?) throws(StoreError) -> [ListedMachine] {
        guard left > 0 else { return [] }
        var entries: [FleetStore.PageEntry] = []
        if let names {
            for name in names { entries += try reader.store.page(of: name, after: .start, limit: left) }
        } else {
            entries = try reader.store.page(of: nil, after: .start, limit: left)
        }
        let some = entries.sorted().prefix(left)
        left -= some.count
        var machines: [String: ListedMachine] = [:]
        for site in Set(some.map(\.site)) {
            let heads = try reader.store.heads(site: site, kits)
            for machine in try reader.judged(heads, options) { machines[machine.key.description] = machine }
        }
        return some.compactMap { machines[$0.key] }
    }
}
