import Agent
import Reports
import Testing

/// What a test knows of the lines that an agent wrote.
struct Books {
    var written: Set<SignedLine> = []
    var acknowledged: Set<SignedLine> = []
    private var sendable: [Int: SignedLine] = [:]
    private var padding = 0

    /// Makes each line a different one, so that a number used twice shows.
    mutating func nextPadding() -> Int {
        padding += 1
        return padding
    }

    /// These lines could have left the PC.
    mutating func sawSendable(_ entries: [OutboxEntry]) {
        for entry in entries {
            let known = sendable[entry.seq] ?? entry.line
            #expect(known == entry.line, "number \(entry.seq) was used twice")
            sendable[entry.seq] = entry.line
        }
    }

    func expectBalance(outbox: Outbox, bad: [[UInt8]], at place: Int) {
        let waiting = Set(outbox.entries.map(\.line))
        let missing = written.subtracting(waiting).subtracting(acknowledged).filter { !bad.contains($0.bytes) }
        #expect(
            missing.count == outbox.head.lost, "call \(place): \(missing.count) are gone, \(outbox.head.lost) counted")
        for line in written {
            let places = [waiting.contains(line), bad.contains(line.bytes)].filter { $0 }.count
            #expect(places <= 1, "call \(place)")
        }
    }
}
