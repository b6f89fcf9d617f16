internal import Machine

/// The features that were seen of an x86 processor, and the level that they make: told once for all that asks.
struct SeenFeatures {
    /// Under the kernel's names.
    let names: Set<String>

    /// `nil` without 64 bits.
    let level: ISALevel?

    /// `nil` where they were not seen, and on other processors.
    init?(of machine: Machine) {
        guard let cpu = machine.cpu, cpu.architecture.map(["x86_64", "i386"].contains) != false,
            let features = cpu.features
        else { return nil }
        names = Set(features)
        level = ISALevel(features: names)
    }
}
