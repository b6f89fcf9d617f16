import Reports

/// What the ledger remembers of a report for ever: enough to tell that one key wrote two under the same number.
///
/// In front what tells the hardware, behind it what tells the payload, so that marks that differ in front come from
/// two PCs. Ordered as its characters are.
struct LedgerMark: Hashable, Comparable, Sendable {
    static let hardwareLength = 6

    let text: String

    init(line: SignedLine, tags: HardwareTags) {
        let lists = [tags.nic, [tags.uuid ?? ""], [tags.board ?? ""], tags.disk]
        let hardware = lists.map { $0.joined(separator: ",") }.joined(separator: "\n")
        text = Self.hash(Array(hardware.utf8)).prefix(Self.hardwareLength) + Self.hash(line.payload)
    }

    /// The first 128 bits of the SHA-256, in base64url.
    private static func hash(_ bytes: [UInt8]) -> String { LineID(hashing: bytes).description }

    static func < (one: LedgerMark, other: LedgerMark) -> Bool { one.text < other.text }
}
