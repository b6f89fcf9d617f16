import Machine
package import Requirements

/// Finds out which PCs of a school may be helped by the memory of those that are to be replaced.
///
/// The best of those that wait gets first, and the worst of those that are to be replaced gives first: so what is taken
/// apart is what nobody would miss. A PC that may move to a lighter use gives nothing.
struct GiftFinder {
    private let data: RequirementData
    private let assessor: Assessor

    init(_ data: RequirementData, on day: Day) {
        self.data = data
        assessor = Assessor(data: data, today: day)
    }

    /// - Parameter machines: Those of one school, the worst first.
    func gifts(among machines: [ListedMachine]) -> [MemoryGift] {
        let outdated = machines.filter { $0.verdict == .replace || $0.verdict == .upgrade }
        let fitted = outdated.compactMap { machine in
            machine.facts.flatMap(FittedMemory.init).map { Entry(machine: machine, memory: $0) }
        }
        return Dictionary(grouping: fitted, by: \.memory.kind).values.flatMap { gifts(among: $0) }
            .sorted { $0.machine.priority < $1.machine.priority }
    }

    private struct Entry {
        let machine: ListedMachine
        var memory: FittedMemory

        var hasGiven = false
        var hasReceived = false

        /// Not a PC that may move to a lighter use.
        var mayGive: Bool {
            !hasReceived && machine.verdict == .replace && machine.assessment?.remedies.isEmpty == true
        }
    }

    private func gifts(among entries: [Entry]) -> [MemoryGift] {
        var entries = entries
        var gifts: [MemoryGift] = []
        for index in entries.indices.reversed() where !entries[index].hasGiven {
            guard let needed = neededMib(entries[index].machine) else { continue }
            var pool = entries
            guard let gift = gift(to: index, needed: needed, &pool) else { continue }
            entries = pool
            gifts.append(gift)
        }
        return gifts
    }

    /// How much memory the PC's use asks for; `nil` where it has that, or where that was not seen.
    private func neededMib(_ machine: ListedMachine) -> Int? {
        guard let ram = machine.assessment?.criteria.first(where: { $0.name == .ram }), let level = ram.level,
            let profile = data.profile(named: machine.profile.untrusted), level < profile.goal
        else { return nil }
        let scale = profile.criteria.ram
        return profile.goal < 80 ? scale.minimum.value : scale.recommended.value
    }

    private func gift(to index: Int, needed: Int, _ entries: inout [Entry]) -> MemoryGift? {
        var memory = entries[index].memory
        var givers: [MemoryGift.Giver] = []
        for other in entries.indices where other != index && entries[other].mayGive {
            var given: [Int] = []
            while memory.mib < needed {
                var left = entries[other].memory
                guard let module = left.take(), memory.put(module) else { break }
                entries[other].memory = left
                given.append(module)
            }
            guard !given.isEmpty else { continue }
            entries[other].hasGiven = true
            givers.append(MemoryGift.Giver(machine: entries[other].machine, modules: given))
        }
        guard !givers.isEmpty, memory.mib >= needed, let remedy = remedy(entries[index].machine, memory.mib) else {
            return nil
        }
        entries[index].memory = memory
        entries[index].hasReceived = true
        return MemoryGift(machine: entries[index].machine, givers: givers, mib: memory.mib, remedy: remedy)
    }

    /// What the memory and the rest that the PC then needs reach; `nil` where it is of no use, or needs more memory still.
    private func remedy(_ listed: ListedMachine, _ mib: Int) -> Remedy? {
        guard var machine = listed.facts, let profile = data.profile(named: listed.profile.untrusted) else {
            return nil
        }
        let before = machine.memory?.nominalBytes.map { Finding.number(Int($0 >> 20)) }
        machine.memory?.nominalBytes = UInt64(mib) << 20
        let after = assessor.assess(machine, for: profile)
        let rest = after.verdict == .upgrade ? after.remedies.first : nil
        guard after.verdict.isAdequate || rest?.actions.contains(where: { $0.action == .addRAM }) == false else {
            return nil
        }
        return Remedy(
            actions: [Action(.addRAM, toMib: mib)] + (rest?.actions ?? []),
            reaches: rest?.reaches ?? (after.verdict == .ready ? .ready : .usable),
            scoreLow: rest?.scoreLow ?? after.scoreLow, scoreHigh: rest?.scoreHigh ?? after.scoreHigh, cost: rest?.cost,
            changes: [Remedy.Change(criterion: CriterionName.ram.rawValue, from: before, to: .number(mib))]
                + (rest?.changes ?? []))
    }
}

extension FleetStanding {
    /// The memory that PCs to be replaced can give to others of their school that lack what it needs.
    package func gifts(_ data: RequirementData, on day: Day) -> [MemoryGift] {
        let finder = GiftFinder(data, on: day)
        return schools.flatMap { $0.coverage.isFull ? [] : finder.gifts(among: $0.machines) }
    }
}
