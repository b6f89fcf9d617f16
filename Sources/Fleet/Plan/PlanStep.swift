package import Requirements

/// One thing that gives a school one adequate PC more.
package struct PlanStep: Sendable {
    package let work: Work

    /// The PC that it is about; `nil` where one is bought that was missing.
    package let machine: ListedMachine?

    /// `nil` where it is not known.
    package let cost: Remedy.Cost?

    /// The memory that PCs to be replaced give for it; its price is then that of the rest.
    package var gift: MemoryGift?

    init(work: Work, machine: ListedMachine?, cost: Remedy.Cost?, gift: MemoryGift? = nil) {
        self.work = work
        self.machine = machine
        self.cost = cost
        self.gift = gift
    }

    package enum Work: Sendable {
        /// What makes the PC usable.
        case remedy(Remedy)
        /// A new PC in the old one's place.
        case replacement
        /// A new PC where one was missing.
        case purchase
    }

    /// The cheapest first, then the lower score, then the PC's code; a missing PC has none and comes last.
    ///
    /// Without prices the lighter work stands for the cheaper: fewer actions, then reinstalling, memory, SSD, things
    /// to be added; a new PC is the heaviest.
    func comesBefore(_ other: PlanStep, priced: Bool) -> Bool {
        let one = weight(priced: priced)
        let another = other.weight(priced: priced)
        return one == another ? ties(before: other) : one.lexicographicallyPrecedes(another)
    }

    private func weight(priced: Bool) -> [Int] {
        if priced { return [cost?.value ?? 0] }
        guard case .remedy(let remedy) = work else { return [Int.max] }
        let kinds = Action.Kind.allCases
        // What is given is not bought.
        let bought = remedy.actions.filter { gift == nil || $0.action != .addRAM }
        return [bought.count] + bought.compactMap { kinds.firstIndex(of: $0.action) }
    }

    private func ties(before other: PlanStep) -> Bool {
        guard let machine, let another = other.machine else { return machine != nil && other.machine == nil }
        return (machine.scoreLow, machine.scoreHigh, machine.code, machine.key)
            < (another.scoreLow, another.scoreHigh, another.code, another.key)
    }
}
