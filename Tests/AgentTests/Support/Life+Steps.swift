import Agent
import Machine
import Reports
import Testing

/// What a PC does in one step.
extension Life {
    /// Opens the outbox as every command does; what it shows could be sent from here on.
    func withOutbox(
        _ calls: any FileSystemCalls, _ body: (StateFolder, Outbox) throws -> Void
    ) throws {
        let state = try StateFolder(path: Self.state, calls: calls)
        let outbox = try state.outbox(bounds: Self.bounds)
        books.sawSendable(outbox.entries)
        try body(state, outbox)
    }

    func report(_ calls: any FileSystemCalls) throws {
        let key = try StateFolder(path: Self.state, calls: calls).machineKey(for: identifiers[0]) { _ in }
        try withOutbox(calls) { _, outbox in
            padding += 1
            let entry = try outbox.append { seq, lost throws(Failure) in
                let text = "{\"lost\":\(lost),\"pad\":\"\(padding)\",\"seq\":\(seq),\"v\":1}"
                do { return try key.signing.sign(Array(text.utf8), as: .report) } catch { throw Failure(.noKitYet) }
            }
            books.sawSendable([entry])
        }
    }

    func checkUp(_ calls: any FileSystemCalls) throws {
        padding += 1
        let machine = Machine(memory: Memory(usableBytes: UInt64(padding)))
        let check = CheckUp(
            state: try StateFolder(path: Self.state, calls: calls), clocks: clocks,
            read: { (machine, self.identifiers[0]) }, assess: { _, _ in [] })
        _ = try check.run { _ in }
        try withOutbox(calls) { _, _ in }
    }

    /// A collector takes some of what waits and refuses some, and its word comes back.
    func settle(
        _ calls: any FileSystemCalls,
        _ judge: ([SignedLine]) -> (taken: [SignedLine], refused: [SignedLine])
    ) throws {
        try withOutbox(calls) { state, outbox in
            // The newest key's only: an acknowledgement speaks of one key.
            let lines = outbox.entries.map(\.line).filter { $0.signer == books.newestKey }
            let (taken, refused) = judge(lines)
            guard !(taken + refused).isEmpty else { return }
            time += 1
            let word = try office.acknowledgement(of: taken, refusing: refused, at: time)
            let heard = try #require(AcknowledgementCheck(kit: kit.kit).acknowledgement(in: word.bytes))
            try books.acknowledge(taken, newest: outbox.newest?.line) { try Self.apply(heard, to: outbox) }
        }
    }

    /// By how much that lessened the count of losses, which a refused report that `bad/` had no room for raises.
    static func apply(_ word: Acknowledgement, to outbox: Outbox) throws -> Int {
        let (losses, bad) = (outbox.head.lost, try outbox.badCount())
        let settlement = try outbox.apply(word)
        let dropped = settlement.refused - (try outbox.badCount() - bad)
        return losses + dropped - outbox.head.lost
    }

    func export(_ calls: any FileSystemCalls) throws {
        try withOutbox(calls) { _, outbox in
            let lines = outbox.entries.map(\.line)
            _ = try StickExport(calls: calls).write(lines, to: Self.stick)
            for line in lines where try !onStick(line) { books.complain("it was said to be on the stick") }
        }
    }

    func onStick(_ line: SignedLine) throws -> Bool {
        let folder = try DurableFolder(opening: Self.stick + "/PROBE", in: disk)
        return try folder.read(StickExport.fileName(of: line), limit: 1 << 20) == line.bytes
    }

    /// The office read the stick before; its receipt lies there.
    func importStick(_ calls: any FileSystemCalls) throws {
        guard let stick = try? DurableFolder(opening: Self.stick + "/PROBE", in: disk) else { return }
        let lines = try stick.names().compactMap { name in
            try stick.read(name, limit: 1 << 20).flatMap { try? SignedLine(verifying: $0, as: .report) }
        }
        try withOutbox(calls) { state, outbox in
            guard let signer = outbox.entries.last?.line.signer else { return }
            let carried = lines.filter { $0.signer == signer }
            guard !carried.isEmpty else { return }
            time += 1
            let word = try office.acknowledgement(of: carried, at: time)
            try stick.write(word.bytes, as: "receipt.ack")
            let enrolment = Enrolment(kit: kit, changes: [])
            let harvest = try StickImport(calls: calls).read(from: Self.stick, enrolment: enrolment)
            for word in harvest.acknowledgements where outbox.isSpokenOf(in: word) {
                let taken = outbox.entries.map(\.line).filter { word.ok.contains($0.id) }
                try books.acknowledge(taken, newest: outbox.newest?.line) { try Self.apply(word, to: outbox) }
            }
        }
    }
}
