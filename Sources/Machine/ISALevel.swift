/// A microarchitecture level of the x86-64 psABI, told from the flags in `/proc/cpuinfo`.
///
/// Source of the flag lists: openSUSE wiki, "X86-64 microarchitecture levels". The kernel calls SSE3 `pni` and LZCNT `abm`.
package enum ISALevel: String, Codable, CaseIterable, Comparable, Sendable {
    case v1 = "x86-64-v1"
    case v2 = "x86-64-v2"
    case v3 = "x86-64-v3"
    case v4 = "x86-64-v4"

    /// The flags that this level asks for beyond the level below.
    package var addedFeatures: Set<String> {
        switch self {
        case .v1: ["cmov", "cx8", "fpu", "fxsr", "lm", "mmx", "sse2", "syscall"]
        case .v2: ["cx16", "lahf_lm", "pni", "popcnt", "sse4_1", "sse4_2", "ssse3"]
        case .v3: ["abm", "avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "movbe", "xsave"]
        case .v4: ["avx512bw", "avx512cd", "avx512dq", "avx512f", "avx512vl"]
        }
    }

    /// Every flag that some level asks for.
    package static let allFeatures: Set<String> = allCases.reduce(into: []) { $0.formUnion($1.addedFeatures) }

    /// The highest level whose flags, and those of all levels below, are present; `nil` without 64 bits (`lm`).
    ///
    /// Level v1 is told by `lm` alone: every 64-bit processor has the rest.
    package init?(features: Set<String>) {
        guard features.contains("lm") else { return nil }
        var level = ISALevel.v1
        for next in [ISALevel.v2, .v3, .v4] {
            guard features.isSuperset(of: next.addedFeatures) else { break }
            level = next
        }
        self = level
    }

    package static func < (one: ISALevel, other: ISALevel) -> Bool { one.rawValue < other.rawValue }
}
