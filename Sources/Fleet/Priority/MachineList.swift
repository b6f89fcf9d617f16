package import Requirements

/// The office's PCs, judged as of one day.
package struct MachineList: Sendable {
    package let machines: [ListedMachine]
    package let asOf: Day

    /// Reports that nobody vouches for yet; they are in no list.
    package let held: Int

    package var summary: ListSummary { ListSummary(machines.map(\.verdict), held: held) }

    /// By school, then label, then code: the order to walk through the rooms with.
    package var bySchool: [ListedMachine] {
        machines.sorted { one, other in
            (one.school, one.label ?? ReportedText(""), one.code, one.key)
                < (other.school, other.label ?? ReportedText(""), other.code, other.key)
        }
    }

    /// The worst first: by verdict, then score, then code.
    ///
    /// Without the number of pupils, PCs are ranked and not schools.
    package var byPriority: [ListedMachine] {
        machines.sorted { one, other in
            (one.verdict.urgency, one.scoreLow, one.scoreHigh, one.code, one.key)
                < (other.verdict.urgency, other.scoreLow, other.scoreHigh, other.code, other.key)
        }
    }
}

extension Verdict {
    /// 0 is the most urgent.
    fileprivate var urgency: Int {
        switch self {
        case .replace: 0
        case .upgrade: 1
        case .unknown: 2
        case .usable: 3
        case .ready: 4
        }
    }
}
