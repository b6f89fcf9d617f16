import Machine

/// The memory that can be taken out of a PC, or put into it; only of PCs whose slots were all seen.
struct FittedMemory {
    /// What fits into what: the generation, and whether it is a portable PC, whose modules are shorter.
    struct Kind: Hashable {
        let type: String
        let isPortable: Bool
    }

    let kind: Kind

    /// The size of each module, in MiB.
    private(set) var modules: [Int]

    private let slots: Int
    private let maxMib: Int?

    /// What SMBIOS calls memory whose generation it does not know (3.7 §7.18.2).
    private static let vague: Set<String> = ["Other", "Unknown", "RAM", "DRAM"]
    private static let portable: Set<String> = [
        "portable", "laptop", "notebook", "sub_notebook", "all_in_one", "mini_pc", "tablet", "convertible",
    ]

    /// `nil` where a slot was not seen, or where memory is soldered or of several generations.
    init?(_ machine: Machine) {
        let slots = machine.memory?.slots ?? []
        let types = Set(slots.compactMap(\.type))
        guard let type = types.first, types.count == 1, !Self.vague.contains(type),
            let chassis = machine.board?.chassis,
            slots.allSatisfy({ $0.bytes != nil && $0.soldered != true })
        else { return nil }
        kind = Kind(type: type, isPortable: Self.portable.contains(chassis))
        modules = slots.compactMap { Int(($0.bytes ?? 0) >> 20) }.filter { $0 > 0 }.sorted(by: >)
        self.slots = slots.count
        maxMib = machine.memory?.maxBytes.map { Int($0 >> 20) }
    }

    var mib: Int { modules.reduce(0, +) }

    /// Puts a module into a free slot, else in the place of the smallest; false where that is no gain or too much.
    mutating func put(_ module: Int) -> Bool {
        let smallest = modules.count < slots ? 0 : modules.last ?? 0
        guard module > smallest, mib - smallest + module <= maxMib ?? .max else { return false }
        if modules.count == slots { modules.removeLast() }
        modules.append(module)
        modules.sort(by: >)
        return true
    }

    /// The largest module is gone.
    mutating func take() -> Int? { modules.isEmpty ? nil : modules.removeFirst() }
}
