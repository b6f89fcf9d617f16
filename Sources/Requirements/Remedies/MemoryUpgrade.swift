internal import Machine

/// Whether and with what a machine's memory can be raised.
///
/// What the firmware does not tell is never guessed: the upgrade is offered with a word on what to look at first.
struct MemoryUpgrade {
    let confirmations: [Action.Confirmation]

    /// The generation, where all modules agree on one.
    private let type: String?
    private let isSoldered: Bool
    private let maxBytes: UInt64?
    private let nominalBytes: UInt64?

    /// What SMBIOS says of memory whose generation it does not know (3.7 §7.18.2).
    private static let vague: Set<String> = ["Other", "Unknown", "RAM", "DRAM"]

    init(_ memory: Memory?) {
        let slots = memory?.slots ?? []
        let modules = slots.filter { $0.bytes != 0 }
        let hasFreeSlot = slots.contains { $0.bytes == 0 && $0.soldered != true }
        let types = slots.compactMap(\.type).filter { !Self.vague.contains($0) }
        type = types.allSatisfy { $0 == types.first } ? types.first : nil
        isSoldered = !modules.isEmpty && !hasFreeSlot && modules.allSatisfy { $0.soldered == true }
        maxBytes = memory?.maxBytes
        nominalBytes = memory?.nominalBytes

        var confirmations: [Action.Confirmation] = type == nil ? [.memoryType] : []
        if !hasFreeSlot && !modules.contains(where: { $0.soldered == false }) {
            confirmations.append(.memorySoldered)
        }
        self.confirmations = confirmations + [.boardMaximum]
    }

    func modules(in market: Market) -> [Market.Module] {
        if isSoldered { return [] }
        let offered = type.map { market.ramByType[$0] ?? [] } ?? market.ramOfAnyType
        guard let maxBytes else { return offered }
        return offered.filter { UInt64($0.mib) << 20 <= maxBytes }
    }

    /// Why no more can be put in; `nil` where it can, or where nothing says that it can't.
    func limit(offered: Set<String>) -> Limits.Memory? {
        if isSoldered { return .soldered }
        if let maxBytes, let nominalBytes, maxBytes <= nominalBytes { return .full }
        if let type, !offered.contains(type) { return .notOffered(type: type) }
        return nil
    }
}
