import Reports

/// The newest report of one key, with what this office knows about it.
///
/// A class, since a report is more than a kilobyte of values, and grouping and sorting copy what they move.
final class Head: Sendable {
    let key: KeyID

    /// The key's in the store.
    let number: Int64

    let line: LineID
    let report: Report
    let kit: SignedKit

    /// When this office first received it, Unix seconds.
    let seen: Int64

    /// When this office first received the last of the key's reports that are kept.
    ///
    /// It is later than ``seen`` where a disk is set back at every start: its reports bear the same numbers, and the
    /// greatest need not be the newest.
    let lastSeen: Int64

    init(
        key: KeyID, number: Int64, line: LineID, report: Report, kit: SignedKit, seen: Int64, lastSeen: Int64? = nil
    ) {
        self.key = key
        self.number = number
        self.line = line
        self.report = report
        self.kit = kit
        self.seen = seen
        self.lastSeen = lastSeen ?? seen
    }

    /// The best guess at when it was written.
    var when: Int64 { report.when(seen: seen) }

    /// Whether the other one is to be shown of a PC that wrote both.
    func isOlder(than other: Head) -> Bool { (when, key, line) < (other.when, other.key, other.line) }
}
