package import Requirements

/// What became of the PCs between one day and another.
package struct FleetChanges: Sendable {
    package let since: Day
    package let until: Day

    /// The day that the reports which are kept reach back to; `nil` where all of them are.
    package let knownSince: Day?

    /// By school, then label, then code.
    package let changes: [Change]

    package struct Change: Sendable {
        package let kind: Kind

        /// As it is known last.
        package let machine: ListedMachine

        /// As it was on the first day; `nil` of a new one.
        package let before: ListedMachine?
    }

    package enum Kind: String, CaseIterable, Sendable {
        /// It reported for the first time.
        case new
        /// It serves its use better than before, by its verdict.
        case improved
        /// It serves its use worse.
        case fallen
        /// Nothing was heard of it for long.
        case silent
        /// It is in the list no more.
        case gone
    }

    package func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }
}

extension FleetReader {
    /// What changed between the end of that day and the options' day; each PC judged by the day that it is looked at.
    /// Once it is stale, a PC has gone silent.
    package func changes(since: Day, _ options: ListOptions) throws(StoreError) -> FleetChanges {
        var past = options
        past.asOf = since
        past.knownOn = since
        let before = try machines(past).machines
        let now = try machines(options)
        let earlier = Dictionary(
            before.enumerated().flatMap { place, machine in machine.keys.map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        var remaining = Set(before.indices)
        var changes: [FleetChanges.Change] = []
        for machine in now.bySchool {
            let places = machine.keys.compactMap { earlier[$0] }
            remaining.subtract(places)
            let old = places.min().map { before[$0] }
            let isSilent = machine.isStale && old?.isStale != true
            for kind in [isSilent ? .silent : nil, machine.change(from: old)].compactMap(\.self) {
                changes.append(FleetChanges.Change(kind: kind, machine: machine, before: old))
            }
        }
        changes += remaining.sorted().map { place in
            FleetChanges.Change(kind: .gone, machine: before[place], before: before[place])
        }
        return FleetChanges(since: since, until: options.asOf, knownSince: try store.knownSince(), changes: changes)
    }
}

extension ListedMachine {
    fileprivate var isStale: Bool { flags.contains(.stale) }

    fileprivate func change(from old: ListedMachine?) -> FleetChanges.Kind? {
        guard let old else { return .new }
        // What is not fully seen is neither better nor worse.
        guard verdict != .unknown, old.verdict != .unknown, verdict != old.verdict else { return nil }
        return verdict.urgency > old.verdict.urgency ? .improved : .fallen
    }
}
