internal import Machine

/// Which modules bring a PC to more memory, as far as its slots tell.
struct MemorySlots {
    /// The generation, such as `DDR3`, where all modules agree on one.
    let type: String?
    /// Megatransfers a second, where all modules agree.
    let speed: Int?
    let free: Int
    private let changeable: Int

    init(_ memory: Memory?) {
        let slots = memory?.slots ?? []
        let modules = slots.filter { ($0.bytes ?? 0) > 0 }
        type = Self.common(modules.map(\.type))
        speed = Self.common(modules.map(\.speedMts))
        free = slots.count { $0.bytes == 0 && $0.soldered != true }
        changeable = slots.count { $0.soldered == false }
    }

    private static func common<Value: Hashable>(_ values: [Value?]) -> Value? {
        Set(values).count == 1 ? values[0] : nil
    }

    /// The module for a free slot, in MiB: of a size that is made.
    func module(toReach wanted: Int, from now: Int) -> Int? {
        guard free > 0, wanted > now else { return nil }
        let missing = wanted - now
        return missing & (missing - 1) == 0 ? missing : nil
    }

    /// Equal modules for all slots, in MiB.
    func modules(toReach wanted: Int) -> (count: Int, mib: Int)? {
        guard changeable > 0, wanted % changeable == 0 else { return nil }
        let each = wanted / changeable
        return each >= 512 && each & (each - 1) == 0 ? (changeable, each) : nil
    }
}
