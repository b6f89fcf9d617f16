import Agent
import Machine
import Reports

/// A PC's life on a simulated disk, in steps of which each is a process of its own, as a command or the daemon's work.
///
/// A step that fails is what the daemon makes of it: nothing, until the next one.
final class Life {
    enum Step: CaseIterable {
        case enrol, label, report, checkUp, acknowledgeAll, acknowledgeFirst, refuse, export, importStick, changeBoard
    }

    static let bounds = OutboxBounds(files: 3, bytes: 1 << 20)
    static let state = "/state"
    static let stick = "/stick"

    let office: Office
    let kit: SignedKit
    var identifiers = [
        Identifiers(nics: ["00:1b:21:12:34:56"], uuid: "4c4c4544-0042", boardSerial: "CN-0J3C2F"),
        Identifiers(nics: ["00:1b:21:65:43:21"], uuid: "4c4c4544-0043", boardSerial: "CN-0J3C2G"),
    ]
    let clocks: FakeClocks
    var time: Int64 = 1_800_000_000
    var padding = 0
    var hasOtherBoard = false
    /// What has happened, for whoever reads of a failure.
    private(set) var story: [String] = []
    private(set) var disk = SimulatedDisk(folders: ["stick"])
    var books = Books()

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
        if let used = books.newestKey, !hasOtherBoard, used != key.signing.id, used != key.was {
            books.complain("the key is gone")
        }
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

    private func names(in folder: String) throws -> [String] {
        try DurableFolder(opening: Self.state + "/" + folder, in: disk).names()
    }

    private func bytes(in folder: String) throws -> [[UInt8]] {
        let opened = try DurableFolder(opening: Self.state + "/" + folder, in: disk)
        return try opened.names().compactMap { try opened.read($0, limit: 1 << 20) }
    }
}
