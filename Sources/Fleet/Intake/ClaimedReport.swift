import Reports

/// A report that verified, keeps the rules, and shows that its PC was given one of this office's kits.
struct ClaimedReport: Sendable {
    let line: SignedLine
    let id: LineID
    let seq: Int
    let kit: LineID

    /// The claim about time that reports of one `seq` are ordered by, made of the payload alone.
    let at: Int64

    let mark: LedgerMark

    init(line: SignedLine, id: LineID, report: Report) {
        self.line = line
        self.id = id
        seq = report.seq
        kit = report.kit
        at = report.at
        mark = LedgerMark(line: line, tags: report.tags)
    }
}
