internal import Reports
package import Requirements

/// The office's PCs, judged as of one day.
package struct MachineList: Sendable {
    package let machines: [ListedMachine]
    package let asOf: Day

    /// Reports that nobody vouches for yet; they are in no list.
    package let held: Int

    /// Keys that a decision, or the lack of one, keeps out of the list.
    package let unranked: Int

    /// Of all PCs that the list is of, also where only the first of them are in it.
    package let summary: ListSummary

    init(machines: [ListedMachine], asOf: Day, held: Int, unranked: Int) {
        self.init(machines: machines, asOf: asOf, held: held, unranked: unranked, counts: MachineCounts(machines))
    }

    /// - Parameter counts: Of all PCs that the list is of.
    init(machines: [ListedMachine], asOf: Day, held: Int, unranked: Int, counts: MachineCounts) {
        self.machines = machines
        self.asOf = asOf
        self.held = held
        self.unranked = unranked
        summary = ListSummary(counts, held: held, unranked: unranked)
    }

    /// Only these PCs.
    package func only(_ isMeant: (ListedMachine) -> Bool) -> MachineList {
        MachineList(machines: machines.filter(isMeant), asOf: asOf, held: held, unranked: unranked)
    }

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
        machines.sorted { $0.priority < $1.priority }
    }
}

extension ListedMachine {
    /// What PCs are ranked by.
    struct Priority: Comparable {
        let rank: Rank
        let code: ShortCode
        let key: KeyID

        static func < (one: Priority, other: Priority) -> Bool {
            (one.rank, one.code, one.key) < (other.rank, other.code, other.key)
        }
    }

    var priority: Priority { Priority(rank: Rank(assessment), code: code, key: key) }
}

extension Verdict {
    /// 0 is the most urgent.
    var urgency: Int {
        switch self {
        case .replace: 0
        case .upgrade: 1
        case .unknown: 2
        case .usable: 3
        case .ready: 4
        }
    }
}
