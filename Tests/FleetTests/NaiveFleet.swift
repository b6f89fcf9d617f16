import Reports

@testable import Fleet

/// The four maps, told a second time: keeps everything that ever came and truncates at the end.
struct NaiveFleet {
    private var reports: [(report: ClaimedReport, received: Int64)] = []
    private var decisions: [SignedDecision] = []
    private var receipts: [Acknowledgement] = []
    private var marks: [(key: KeyID, seq: Int, mark: String)] = []

    mutating func take(_ delivery: LawDelivery) {
        switch delivery.item {
        case .report(let report):
            reports.append((report, delivery.received))
            marks.append((report.line.signer, report.seq, report.mark.text))
        case .decision(let decision): decisions.append(decision)
        case .claim(.received(let receipt)): receipts.append(receipt)
        case .claim(.remembered(let extract)):
            for mark in extract.marks {
                marks += [mark.lo, mark.hi ?? mark.lo].map { (extract.kid, mark.seq, $0) }
            }
        }
    }

    func state(keeping most: Int) -> Set<String> { Set(bodies(keeping: most) + ledger + decided) }

    private func bodies(keeping most: Int) -> [String] {
        var seen: [LineID: Int64] = [:]
        for (report, received) in reports {
            let named = receipts.filter { $0.kid == report.line.signer && $0.ok.contains(report.id) }
            seen[report.id] = min(seen[report.id] ?? .max, named.map(\.t).min() ?? .max, received)
        }
        let once = Dictionary(reports.map { ($0.report.id, $0.report) }) { one, _ in one }.values
        return Dictionary(grouping: once, by: \.line.signer).values.flatMap { reports in
            reports.sorted { ($0.seq, $0.at, $0.id) > ($1.seq, $1.at, $1.id) }.prefix(most).map {
                "body \($0.line.signer) \($0.seq) \($0.at) \($0.id) \($0.kit) \(seen[$0.id] ?? 0)"
            }
        }
    }

    private var ledger: [String] {
        Dictionary(grouping: marks) { "\($0.key) \($0.seq)" }.map { place, marks in
            let (lo, hi) = (marks.map(\.mark).min() ?? "", marks.map(\.mark).max() ?? "")
            return "ledger \(place) \(lo) \(lo == hi ? "" : hi)"
        }
    }

    private var decided: [String] {
        let pairs = decisions.flatMap { decision in decision.decision.subjects.map { ($0, decision) } }
        return Dictionary(grouping: pairs, by: \.0).compactMap { subject, pairs in
            let rank = { (one: SignedDecision) in (one.decision.n, one.decision.verdict.severity, one.id) }
            return pairs.map(\.1).max { rank($0) < rank($1) }.map {
                "decided \(subject) \($0.decision.n) \($0.decision.verdict.severity) \($0.id)"
            }
        }
    }
}
