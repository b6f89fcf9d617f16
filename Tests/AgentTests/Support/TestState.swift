import Agent
import Machine
import Reports
import Requirements
import TestSupport

/// A state folder for a test, and a PC to look at.
final class TestState {
    let folder: TemporaryFolder
    let key = SigningKey()
    var machine = Machine(memory: Memory(usableBytes: 2_000_000_000))
    var identifiers = Identifiers(nics: ["00:1b:21:12:34:56"], uuid: "4c4c4544-0042", boardSerial: "CN-0J3C2F")
    let clocks = FakeClocks()

    init() throws { folder = try TemporaryFolder() }

    func open(_ calls: any FileSystemCalls = FaultyFileSystem()) throws -> StateFolder {
        try StateFolder(path: folder.file("state"), calls: calls)
    }

    func install(_ kit: SignedKit) throws {
        _ = try open().enrolment.accept(kit, from: "kit")
    }

    /// A line that is signed like a report and says little.
    func line(_ seq: Int, lost: Int = 0, padding: Int = 0, by signer: SigningKey? = nil) throws -> SignedLine {
        let text = "{\"lost\":\(lost),\"pad\":\"\(String(repeating: "x", count: padding))\",\"seq\":\(seq),\"v\":1}"
        return try (signer ?? key).sign(Array(text.utf8), as: .report)
    }

    @discardableResult
    func append(padding: Int = 0, bounds: OutboxBounds = .standard) throws -> OutboxEntry {
        try open().outbox(bounds: bounds).append { seq, lost throws(Failure) in
            do { return try self.line(seq, lost: lost, padding: padding) } catch { throw Failure(.noKitYet) }
        }
    }

    func checkUp(_ calls: any FileSystemCalls = FaultyFileSystem()) throws -> CheckUp {
        CheckUp(
            state: try open(calls), clocks: clocks, read: { (self.machine, self.identifiers) },
            assess: { _, profiles in
                profiles.map { Conclusion(profile: $0, digest: "d", low: 10, high: 20, verdict: .upgrade) }
            })
    }

    func daemon(
        _ courier: FakeCourier, sendWithin: Int64 = 0, after wakeUp: WakeUp? = nil,
        metering: FakeMetering = FakeMetering(),
        say: @escaping (Message) -> Void = { _ in }
    ) throws -> Daemon<SystemRandomNumberGenerator> {
        let random = SystemRandomNumberGenerator()
        let sender = Sender(courier: courier, random: random)
        return Daemon(
            checkUp: try checkUp(),
            dispatch: Dispatch(state: try open(FaultyFileSystem()), clocks: clocks, sender: sender, metering: metering),
            clocks: clocks, sendWithin: sendWithin, random: random, after: wakeUp, say: say)
    }

    var reports: [SignedLine] { get throws { try open().outbox().entries.map(\.line) } }
}
