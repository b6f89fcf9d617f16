import Reports

/// Verifies what a store holds of one key: its reports that are kept whole, and its ledger.
struct KeyCheck {
    let store: FleetStore
    let kits: [LineID: SignedKit]

    func run(_ kid: String, number: Int64, _ each: (StoreFault) -> Void) throws {
        guard let key = KeyID(kid) else {
            each(StoreFault(place: .key(kid), what: "it is no key"))
            return
        }
        let bodies = try store.bodyRows(of: number)
        if bodies.count > FleetStore.bodiesPerKey {
            each(
                StoreFault(
                    place: .key(kid),
                    what: "\(bodies.count) reports are kept whole, and at most "
                        + "\(FleetStore.bodiesPerKey) are to be"))
        }
        let marks = try store.ledger(of: number)
        for (seq, mark) in marks.sorted(by: { $0.key < $1.key }) where !mark.isWellFormed {
            each(StoreFault(place: .ledger(key: kid, seq: seq), what: "it holds what no mark is"))
        }
        for body in bodies {
            if let what = fault(of: body, by: key, marks) { each(StoreFault(place: .report(body.id), what: what)) }
        }
    }

    /// What is wrong with a report; `nil` where nothing is.
    private func fault(of body: BodyRow, by key: KeyID, _ marks: [Int: LedgerExtract.Mark]) -> String? {
        let line: SignedLine
        let report: Report
        do {
            line = try SignedLine(verifying: Array(body.line.utf8), as: .report)
            report = try Report(payloadOf: line)
        } catch {
            return "\(error)".withoutFullStop
        }
        guard line.id.description == body.id else { return "it has another id" }
        guard line.signer == key else { return "another key signed it" }
        guard report.seq == body.seq, report.at == body.at, report.kit.description == body.kit else {
            return "its number, time or kit is not what the table says"
        }
        guard let kit = kits[report.kit] else { return "its kit is not here, or not in order" }
        guard kit.proof(for: key) == report.proof else { return "it does not show that its PC held the kit" }
        let mark = LedgerMark(line: line, tags: report.tags).text
        guard let known = marks[body.seq], (known.lo...(known.hi ?? known.lo)).contains(mark) else {
            return "the ledger does not know of it"
        }
        return nil
    }
}
