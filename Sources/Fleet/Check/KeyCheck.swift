import Reports

/// Verifies what a store holds of one key: its reports that are kept whole, and its ledger.
struct KeyCheck {
    let store: FleetStore
    let kits: [LineID: SignedKit]

    func run(_ kid: String, number: Int64, _ each: (StoreFault) -> Void) throws {
        guard let key = KeyID(kid) else {
            each(StoreFault(.key(kid), .noKey))
            return
        }
        let bodies = try store.bodyRows(of: number)
        if bodies.count > FleetStore.bodiesPerKey {
            each(StoreFault(.key(kid), .tooManyBodies(bodies.count)))
        }
        let marks = try store.ledger(of: number)
        for (seq, mark) in marks.sorted(by: { $0.key < $1.key }) where !mark.isWellFormed {
            each(StoreFault(.ledger(key: kid, seq: seq), .badMark))
        }
        for (id, same) in Dictionary(grouping: bodies, by: \.id) where same.count > 1 {
            each(StoreFault(.report(id), .twice))
        }
        for body in bodies {
            if let fault = fault(of: body, by: key, marks) { each(fault) }
        }
    }

    /// What is wrong with a report; `nil` where nothing is.
    private func fault(of body: BodyRow, by key: KeyID, _ marks: [Int: LedgerExtract.Mark]) -> StoreFault? {
        let line: SignedLine
        let report: Report
        do {
            line = try SignedLine(verifying: Array(body.line.utf8), as: .report)
            report = try Report(payloadOf: line)
        } catch {
            return StoreFault(.report(body.id), reading: error)
        }
        return fault(of: body, line, report, by: key, marks).map { StoreFault(.report(body.id), $0) }
    }

    private func fault(
        of body: BodyRow, _ line: SignedLine, _ report: Report, by key: KeyID, _ marks: [Int: LedgerExtract.Mark]
    ) -> StoreFault.What? {
        guard line.id.description == body.id else { return .otherID }
        guard line.signer == key else { return .otherSigner }
        guard report.seq == body.seq, report.at == body.at, report.kit.description == body.kit else {
            return .otherColumns
        }
        guard let kit = kits[report.kit] else { return .noKit }
        guard kit.proof(for: key) == report.proof else { return .noProof }
        let mark = LedgerMark(line: line, tags: report.tags).text
        guard let known = marks[body.seq], (known.lo...(known.hi ?? known.lo)).contains(mark) else {
            return .notInLedger
        }
        return nil
    }
}
