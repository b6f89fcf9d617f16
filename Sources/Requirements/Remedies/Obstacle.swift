package import Machine

/// Why a system can't be installed on a PC as it is. Memory and disk are not among them: a remedy can change those.
package enum Obstacle: Hashable, Sendable {
    case instructionSet(needed: ISALevel)
    /// Features that the processor lacks, under the kernel's names.
    case features([String])
    case processorNotListed
    case fewCores(needed: Int)
    case slowClock(mhz: Int)
    /// The PC starts by BIOS, or how it starts was not seen.
    case noUEFI
    case secureBootNotSeen
    /// It may be switched off in the firmware's setup.
    case tpmNotSeen
    case lowScreen(height: Int)

    /// Whether nothing that can be switched or connected takes it away.
    package var isFinal: Bool {
        switch self {
        case .instructionSet, .features, .processorNotListed, .fewCores, .slowClock: true
        case .noUEFI, .secureBootNotSeen, .tpmNotSeen, .lowScreen: false
        }
    }
}
