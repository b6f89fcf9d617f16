import Agent
import Machine
import Reports
import Testing

/// A PC's life on a simulated disk, in steps of which each is a process of its own, as a command or the daemon's work.
///
/// A step that fails is what the daemon makes of it: nothing, until the next one.
final class Life {
    enum Step: CaseIterable {
        case enrol, label, report, checkUp, acknowledgeAll, acknowledgeFirst, refuse, export, importStick, changeBoard
    }

    private static let bounds = OutboxBounds(files: 3, bytes: 1 << 20)
    private static let state = "/state"
    private static let stick = "/stick"

    private let office: Office
    private let kit: SignedKit
    private var identifiers = [
        Identifiers(nics: ["00:1b:21:12:34:56"], uuid: "4c4c4544-0042", boardSerial: "CN-0J3C2F"),
        Identifiers(nics: ["00:1b:21:65:43:21"], uuid: "4c4c4544-0043", boardSerial: "CN-0J3C2G"),
    ]
    private let clocks: FakeClocks
    private var time: Int64 = 1_800_000_000
    private var padding = 0
    private var hasOtherBoard = false
    /// What has happened, for whoever reads of a failure.
    private(set) var story: [String] = []
    private(set) var disk = SimulatedDisk(folders: ["stick"])
    private(set) var books = Books()

    init() throws {
        office = Office()
        kit = try office.kit()
        clocks = FakeClocks()
    }

    private init(of life: Life) {
        (office, kit, identifiers, clocks) = (life.office, life.kit, life.identifiers, life.clocks)
        (time, padding, hasOtherBoard) = (life.time, life.padding, life.hasOtherBoard)
        (disk, books, story) = (life.disk.copy(), life.books, life.story)
    }

    /// The same life up to here, to go on in another way.
    func copy() -> Life { Life(of: self) }

    func run(_ steps: [Step], _ calls: any FileSystemCalls) {
        for step in steps {
            do {
                try take(step, calls)
                story.append("\(step)")
            } catch {
                story.append("\(step) failed")
            }
        }
    }

    /// The kernel's memory is gone: what is left is what was synced, and some of the rest.
    func cutPower(using random: inout some RandomNumberGenerator) {
        disk = disk.afterPowerCut(using: &random)
        story.append("power cut")
    }

    /// The PC runs again and all is well; then every line has to be somewhere.
    ///
    /// - Returns: what does not balance, a sentence each.
    func complaints() throws -> [String] {
        let state = try StateFolder(path: Self.state, calls: disk)
        let key = try state.machineKey(for: identifiers[0]) { message in
            if case .diskWasCopied = message, hasOtherBoard { return }
            books.complain("said \(message)")
        }
        let outbox = try state.outbox(bounds: Self.bounds)
        books.sawSendable(outbox.entries)
        if let used = books.newestKey, used != key.signing.id, used != key.was { books.complain("the key is gone") }
        books.balance(waiting: outbox.entries.map(\.line), bad: try bytes(in: "bad"), head: outbox.head)
        if try names(in: "outbox").contains(where: { $0.hasSuffix(".tmp") }) { books.complain("a draft is left") }
        return books.complaints
    }

    private func take(_ step: Step, _ calls: any FileSystemCalls) throws {
        switch step {
        case .enrol:
            let state = try StateFolder(path: Self.state, calls: calls)
            _ = try state.locked { () throws(Failure) in try state.enrolment.accept(kit, from: "kit") }
        case .label:
            padding += 1
            try StateFolder(path: Self.state, calls: calls).label.write(Label(text: "\(padding)"))
        case .report: try report(calls)
        case .checkUp: try checkUp(calls)
        case .acknowledgeAll: try settle(calls) { ($0, []) }
        case .acknowledgeFirst: try settle(calls) { (Array($0.prefix(1)), []) }
        case .refuse: try settle(calls) { (Array($0.dropFirst(2)), Array($0.prefix(1))) }
        case .export: try export(calls)
        case .importStick: try importStick(calls)
        case .changeBoard:
            identifiers.swapAt(0, 1)
            hasOtherBoard = true
        }
    }

    /// Opens the outbox as every command does; what it shows could be sent from here on.
    private func withOutbox(
        _ calls: any FileSystemCalls, _ body: (StateFolder, Outbox) throws -> Void
    ) throws {
        let state = try StateFolder(path: Self.state, calls: calls)
        let outbox = try state.outbox(bounds: Self.bounds)
        books.sawSendable(outbox.entries)
        try body(state, outbox)
    }

    private func report(_ calls: any FileSystemCalls) throws {
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

    private func checkUp(_ calls: any FileSystemCalls) throws {
        padding += 1
        let machine = Machine(memory: Memory(usableBytes: UInt64(padding)))
        let check = CheckUp(
            state: try StateFolder(path: Self.state, calls: calls), clocks: clocks,
            read: { (machine, self.identifiers[0]) }, assess: { _, _ in [] })
        _ = try check.run { _ in }
        try withOutbox(calls) { _, _ in }
    }

    /// A collector takes some of what waits and refuses some, and its word comes back.
    private func settle(
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
            try books.acknowledge(taken, newest: outbox.newest?.line) { _ = try outbox.apply(heard) }
        }
    }

    private func export(_ calls: any FileSystemCalls) throws {
        try withOutbox(calls) { _, outbox in
            let lines = outbox.entries.map(\.line)
            _ = try StickExport(calls: calls).write(lines, to: Self.stick)
            for line in lines where try !onStick(line) { books.complain("it was said to be on the stick") }
        }
    }

    private func onStick(_ line: SignedLine) throws -> Bool {
        let folder = try DurableFolder(opening: Self.stick + "/PROBE", in: disk)
        return try folder.read(StickExport.fileName(of: line), limit: 1 << 20) == line.bytes
    }

    /// The office read the stick before; its receipt lies there.
    private func importStick(_ calls: any FileSystemCalls) throws {
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
            let harvest = try StickImport(calls: calls).read(from: Self.stick, enrolment: Enrolment(kit: kit, changes: []))
            for word in harvest.acknowledgements where outbox.isSpokenOf(in: word) {
                let taken = outbox.entries.map(\.line).filter { word.ok.contains($0.id) }
                try books.acknowledge(taken, newest: outbox.newest?.line) { _ = try outbox.apply(word) }
            }
        }
    }

    private func names(in folder: String) throws -> [String] {
        try DurableFolder(opening: Self.state + "/" + folder, in: disk).names()
    }

    private func bytes(in folder: String) throws -> [[UInt8]] {
        let opened = try DurableFolder(opening: Self.state + "/" + folder, in: disk)
        return try opened.names().compactMap { try opened.read($0, limit: 1 << 20) }
    }
}
