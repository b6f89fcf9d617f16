package import Reports

/// The reports that no collector has vouched for yet.
///
/// A file leaves only when a signed acknowledgement names it, when a collector says that it can never be right
/// (it moves to `bad/`), or for want of room, and then it is counted. A number is never used twice: a report is
/// written before its number is recorded in the head, and sent only after.
///
/// Opening puts right whatever a cut left; so opening it, doing one thing and forgetting it is the way to use it, and
/// recovery is no rare path. Use it only while the state folder is locked.
package final class Outbox {
    private let files: DurableFolder
    private let headFile: StateFile<Head>
    private let badReports: BadReports
    private let bounds: OutboxBounds
    private(set) package var head: Head
    private(set) package var entries: [OutboxEntry] = []

    /// The greatest number that some file's name says, readable or not.
    private var greatest = 0

    package init(state: DurableFolder, bounds: OutboxBounds = .standard) throws(FileFault) {
        files = try state.folder("outbox", making: true)
        badReports = try BadReports(state: state)
        headFile = StateFile(folder: state, name: "head")
        self.bounds = bounds
        head = try headFile.read() ?? Head(isRebuilt: true)
        try recover()
    }

    /// Deletes drafts, sets aside what does not verify, and brings the head up to the files.
    private func recover() throws(FileFault) {
        try files.removeDrafts()
        try files.remove(head.dropped)
        for name in try files.names() {
            let bytes: [UInt8]?
            do throws(FileFault) { bytes = try files.read(name, limit: SignedLine.lengthLimit) } catch {
                // One bad sector must not silence a PC: the file stays where it is, and its number counts as used.
                greatest = max(greatest, OutboxEntry.seq(ofFileName: name) ?? 0)
                continue
            }
            guard let line = bytes.flatMap(Outbox.report), let seq = OutboxEntry.seq(ofFileName: name) else {
                try setAside(name)
                continue
            }
            entries.append(OutboxEntry(seq: seq, line: line))
        }
        entries.sort { $0.seq < $1.seq }
        for entry in entries where entry.seq > head.seq {
            // Whether its folder was ever synced is not known, and syncing now would not tell: it is written anew.
            try files.write(entry.line.bytes, as: entry.fileName)
        }
        try settle()
    }

    private static func report(_ bytes: [UInt8]) -> SignedLine? {
        try? SignedLine(verifying: bytes, as: .report)
    }

    private func setAside(_ name: String) throws(FileFault) {
        // Its number may have been used; skipping one costs nothing.
        greatest = max(greatest, OutboxEntry.seq(ofFileName: name) ?? 0)
        if try badReports.take(name, from: files) { return }
        try drop([name])
    }

    /// Records the newest number, and drops what there is no room for.
    private func settle() throws(FileFault) {
        let excess = bounds.excess(of: entries.map(\.size)).map { entries[$0].fileName }
        greatest = max(greatest, head.seq, entries.last?.seq ?? 0)
        guard greatest != head.seq || !excess.isEmpty else { return }
        head.seq = greatest
        try drop(excess)
        entries.removeAll { excess.contains($0.fileName) }
    }

    /// Counts files as lost, then removes them; the head names them, so that a cut between counts none twice.
    private func drop(_ names: [String]) throws(FileFault) {
        head.lost += names.count
        head.dropped = names
        try headFile.write(head)
        try files.remove(names)
    }

    /// Writes a new report and records its number; after this it may be sent.
    ///
    /// - Parameter make: makes the line for a number and for the count of lost reports, which includes those that this
    ///   one pushes out.
    package func append(_ make: (_ seq: Int, _ lost: Int) throws(Failure) -> SignedLine) throws(Failure) -> OutboxEntry
    {
        let seq = head.seq + 1
        var pushedOut = 0
        var entry = OutboxEntry(seq: seq, line: try make(seq, head.lost))
        // The count is part of the line, and the line's size decides the count: it settles at once, or after one step.
        for _ in 0..<3 {
            let count = bounds.excess(of: (entries + [entry]).map(\.size)).count
            guard count != pushedOut else { break }
            pushedOut = count
            entry = OutboxEntry(seq: seq, line: try make(seq, head.lost + count))
        }
        do throws(FileFault) {
            try files.write(entry.line.bytes, as: entry.fileName)
            entries.append(entry)
            try settle()
        } catch {
            // It was not sent. On a full disk it would take the room that the next start needs to put things right.
            try? files.remove([entry.fileName])
            throw Failure(error)
        }
        return entry
    }

    /// How many files lie in `bad/`.
    package func badCount() throws(FileFault) -> Int { try badReports.count() }

    /// Whether an acknowledgement names a report that waits here.
    package func isSpokenOf(in acknowledgement: Acknowledgement) -> Bool {
        entries.contains { acknowledgement.speaks(of: $0) }
    }

    /// Lets go of what a collector vouches for, and sets aside what it refuses for ever.
    ///
    /// The caller has verified the acknowledgement's signature. It speaks only of reports signed by the key it names.
    package func apply(_ acknowledgement: Acknowledgement) throws(FileFault) -> Settlement {
        let accepted = entries.filter(acknowledgement.accepts)
        let refused = entries.filter(acknowledgement.rejects)
        if let newest, accepted.contains(newest) { forgetLosses(toldBy: newest) }
        head.acknowledgedAt = max(head.acknowledgedAt ?? 0, acknowledgement.t)
        head.dropped = []
        try letGo(accepted.map(\.fileName))
        for entry in refused {
            guard try badReports.take(entry.fileName, from: files) else {
                try drop([entry.fileName])
                continue
            }
        }
        let gone = accepted + refused
        entries.removeAll { gone.contains($0) }
        return Settlement(accepted: accepted.count, refused: refused.count)
    }

    /// The last report that was written, where it still waits.
    package var newest: OutboxEntry? { entries.last { $0.seq == head.seq } }

    /// What was lost after that report was written is still to be told; and after a cut it may be acknowledged again.
    private func forgetLosses(toldBy newest: OutboxEntry) {
        guard head.toldBy != newest.line.id else { return }
        head.lost = max(0, head.lost - newest.lost)
        head.toldBy = newest.line.id
    }

    /// Records the head, then removes files; on a full disk it is their room that the head takes.
    private func letGo(_ names: [String]) throws(FileFault) {
        do throws(FileFault) {
            try headFile.write(head)
        } catch {
            guard error.error == .noSpace || error.error == .overQuota else { throw error }
            try files.remove(names)
            try headFile.write(head)
        }
        try files.remove(names)
    }
}
