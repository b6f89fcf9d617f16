import Reports

/// What another collector says of reports, with the line that it came in.
///
/// It counts where the collector is one that this office's kits name. A collector that lies can make a report look
/// received too early, or a PC look copied; it can neither forge a report nor hide one.
struct SignedClaim: Sendable {
    let line: SignedLine
    let id: LineID
    let content: Content

    enum Content: Sendable {
        /// When the collector first had them: a receipt.
        case received(Acknowledgement)
        /// What it remembers of those that it does not hold whole.
        case remembered(LedgerExtract)
    }

    init(line: SignedLine) throws(PayloadRefusal) {
        content =
            line.type == .ledger
            ? .remembered(try LedgerExtract(payloadOf: line)) : .received(try Acknowledgement(payloadOf: line))
        self.line = line
        id = line.id
    }
}
