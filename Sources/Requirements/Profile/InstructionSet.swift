internal import Machine

/// What a processor can execute, worst first.
///
/// Browsers need SSE3, which x86-64-v1 does not promise, so that level is in two parts.
package enum InstructionSet: String, ChartedWord {
    case v1WithSSE3 = "x86-64-v1+sse3"
    case v2 = "x86-64-v2"
    case v3 = "x86-64-v3"
    case v4 = "x86-64-v4"
}

/// What was seen of a processor's instruction set.
enum SeenInstructionSet: Hashable {
    /// Not 64 bits.
    case bits32
    /// 64 bits, without SSE3.
    case v1
    case charted(InstructionSet)

    init(_ features: SeenFeatures) {
        switch features.level {
        case nil: self = .bits32
        // What the kernel calls `pni` is SSE3.
        case .v1: self = features.names.contains("pni") ? .charted(.v1WithSSE3) : .v1
        case .v2: self = .charted(.v2)
        case .v3: self = .charted(.v3)
        case .v4: self = .charted(.v4)
        }
    }

    var name: String {
        switch self {
        case .bits32: "32-bit"
        case .v1: "x86-64-v1"
        case .charted(let set): set.rawValue
        }
    }

    func level(in chart: LevelChart<InstructionSet>) -> Int {
        if case .charted(let set) = self { chart.level(set) } else { 0 }
    }
}
