import Reports

/// The newest report of one key, with what this office knows about it.
struct Head: Sendable {
    let key: KeyID
    let line: LineID
    let report: Report
    let kit: SignedKit

    /// When this office first received it, Unix seconds.
    let seen: Int64

    /// The best guess at when it was written.
    var when: Int64 { report.when(seen: seen) }

    /// Whether the other one is to be shown of a PC that wrote both.
    func isOlder(than other: Head) -> Bool { (when, key, line) < (other.when, other.key, other.line) }
}

extension FleetStore {
    /// The newest report of every key, in the order of the keys' ids.
    func heads(_ kits: KitBook) throws(StoreError) -> [Head] {
        var heads: [Head] = []
        for stored in try storedHeads() {
            do {
                let line = try SignedLine(verifying: Array(stored.line.utf8), as: .report)
                let report = try Report(payloadOf: line)
                guard let kit = try kits.kit(report.kit) else {
                    throw StoreError.damaged(file: file, detail: "the kit of a report is missing")
                }
                heads.append(Head(key: line.signer, line: line.id, report: report, kit: kit, seen: stored.seen))
            } catch let error as StoreError {
                throw error
            } catch {
                throw .damaged(file: file, detail: "a report in it: \(error)")
            }
        }
        return heads
    }
}
