import Agent
import Foundation
import Reports

/// What a test knows of the lines that an agent wrote, to be balanced with what the agent still has.
struct Books {
    /// The lines that could have left the PC, by key and number.
    private var sendable: [KeyID: [Int: SignedLine]] = [:]

    /// The lines that a collector has.
    private(set) var acknowledged: Set<SignedLine> = []

    /// The losses that a collector was told of.
    private var told = 0

    /// What a collector took and was told, where the PC failed while it heard of it: it may not know.
    private var unheard: (lines: Set<SignedLine>, losses: Int) = ([], 0)

    /// What does not balance, a sentence each.
    private(set) var complaints: [String] = []

    /// The key of the line that was new last.
    private(set) var newestKey: KeyID?

    /// These lines could have left the PC.
    mutating func sawSendable(_ entries: [OutboxEntry]) {
        for entry in entries {
            let known = sendable[entry.line.signer]?[entry.seq]
            if known == nil { newestKey = entry.line.signer }
            if let known, known != entry.line { complaints.append("number \(entry.seq) was used twice") }
            sendable[entry.line.signer, default: [:]][entry.seq] = entry.line
        }
    }

    /// A collector has these lines, whatever becomes of their files.
    ///
    /// - Parameters:
    ///   - newest: the last line that was written, if it waits; where it is among them, its word on losses has arrived.
    ///   - apply: how the PC hears of it; says by how much it lessened its count of losses.
    mutating func acknowledge(_ lines: [SignedLine], newest: SignedLine?, _ apply: () throws -> Int) rethrows {
        acknowledged.formUnion(lines)
        let losses = newest.map { lines.contains($0) ? Self.losses(saidIn: $0) : 0 } ?? 0
        do { told += min(losses, try apply()) } catch {
            unheard.lines.formUnion(lines)
            unheard.losses += losses
            throw error
        }
    }

    private static func losses(saidIn line: SignedLine) -> Int {
        let payload = try? JSONSerialization.jsonObject(with: Data(line.payload)) as? [String: Any]
        return payload?["lost"] as? Int ?? 0
    }

    mutating func complain(_ complaint: String) { complaints.append(complaint) }

    /// Every line is in exactly one of: outbox, a collector's hands, `bad/`, the count of losses.
    ///
    /// Save that a PC counts a line as lost which it dropped without knowing that it had arrived.
    mutating func balance(waiting: [SignedLine], bad: [[UInt8]], head: Head) {
        let lines = Set(sendable.values.flatMap(\.values))
        let kept = Set(waiting.map(\.bytes)).union(bad)
        let missing = lines.subtracting(acknowledged).filter { !kept.contains($0.bytes) }
        let counted = head.lost + told
        let droppedUnheard = unheard.lines.filter { !kept.contains($0.bytes) }.count
        if missing.count > counted + unheard.losses || counted > missing.count + droppedUnheard {
            complaints.append("\(missing.count) lines are gone, and \(counted) are counted")
        }
        if waiting.contains(where: { bad.contains($0.bytes) }) { complaints.append("in the outbox and in bad/") }
    }
}
