/// What a signed line is for: the `typ` of its header. A line of one type is never taken for another.
package enum LineType: String, CaseIterable, Sendable {
    /// Facts about one PC, signed by that PC.
    case report = "probe-report+jws"
    /// A school's enrolment, signed by the district.
    case kit = "probe-kit+jws"
    /// A change of the district's key, signed by the old key and by the new one.
    case keys = "probe-keys+jws"
    /// What a collector has stored, signed by that collector.
    case acknowledgement = "probe-ack+jws"
    /// What the district thinks of keys and kits, signed by it.
    case decision = "probe-decision+jws"
    /// What a collector remembers of reports that it no longer holds whole, signed by that collector.
    case ledger = "probe-ledger+jws"

    /// What a line says that it is, right or not; `nil` where it begins as no line does.
    package init?(claimedBy line: [UInt8]) {
        guard let header = LineHeader(ofLine: line) else { return nil }
        self = header.type
    }

    /// The noun for a sentence.
    package var noun: String {
        switch self {
        case .report: "a report"
        case .kit: "a kit"
        case .keys: "a change of keys"
        case .acknowledgement: "a receipt"
        case .decision: "a decision"
        case .ledger: "an extract of a ledger"
        }
    }

    /// As many entries as a list in its payload may have.
    var arrayLimit: Int {
        switch self {
        case .report, .kit, .keys: 64
        case .acknowledgement: 200
        case .ledger: LedgerExtract.limit
        case .decision: Decision.limit
        }
    }
}
