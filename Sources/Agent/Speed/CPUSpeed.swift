import Machine

/// How fast this PC's processor was measured to be, kept in the state folder.
package struct CPUSpeed: Codable, Hashable, Sendable {
    /// In MHz of a Core 2 core: one thread, and all counted cores together.
    package let single: Int
    package let together: Int

    /// The processor that it holds for: with another one in the socket it says nothing.
    private let model: String?
    private let cores: Int?

    init(single: Int, together: Int, of cpu: CPU?) {
        self.single = single
        self.together = together
        model = cpu?.model
        cores = cpu?.cores
    }

    func holds(for cpu: CPU) -> Bool { cpu.model == model && cpu.cores == cores }
}

extension Machine {
    /// The machine with the speed that was measured on it; itself where none was, or on another processor.
    func measured(_ speed: CPUSpeed?) -> Machine {
        guard let speed, let cpu, speed.holds(for: cpu) else { return self }
        var machine = self
        machine.cpu?.measuredCore2Mhz = speed.together
        return machine
    }
}
