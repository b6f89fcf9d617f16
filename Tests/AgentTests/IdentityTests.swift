import Agent
import Fleet
import FleetFixtures
import Foundation
import Machine
import Probes
import Reports
import Requirements
import TestSupport
import Testing

/// What becomes of a PC's identity when its disk is copied, set back, emptied or moved, from the PC's key to the rows
/// of the office's list.
@Suite struct IdentityTests {
    private let office: TestOffice

    /// Two PCs of one model.
    private let one = Identifiers(
        nics: ["00:1b:21:00:00:01"], uuid: "4c4c4544-0001-3510", boardSerial: "CN-0001", diskSerials: ["WD-0001"],
        machineId: "0123456789abcdef0123456789abcdef")
    private let other = Identifiers(
        nics: ["00:1b:21:00:00:02"], uuid: "4c4c4544-0002-3510", boardSerial: "CN-0002", diskSerials: ["WD-0002"],
        machineId: "fedcba9876543210fedcba9876543210")

    init() throws { office = try TestOffice() }

    /// A PC of the school, with an empty disk.
    private func pc(_ identifiers: Identifiers, kit: SignedKit? = nil) throws -> TestState {
        let pc = try TestState()
        pc.identifiers = identifiers
        try pc.install(kit ?? office.kit)
        return pc
    }

    /// A PC with all that another one's disk holds.
    private func copy(of original: TestState, on identifiers: Identifiers) throws -> TestState {
        let copy = try TestState()
        copy.identifiers = identifiers
        try? FileManager.default.removeItem(atPath: copy.folder.file("state"))
        try FileManager.default.copyItem(atPath: original.folder.file("state"), toPath: copy.folder.file("state"))
        return copy
    }

    /// Looks at a PC that is known to have changed, and answers the report that it then writes.
    @discardableResult
    private func report(_ pc: TestState, saying expected: [String] = []) throws -> (line: SignedLine, content: Report) {
        pc.machine.memory = Memory(usableBytes: (pc.machine.memory?.usableBytes ?? 0) + 1 << 20)
        var said: [Message] = []
        _ = try pc.checkUp().run { said.append($0) }
        #expect(said.map { "\($0)".prefix { $0 != "(" } } == expected.map { $0[...] })
        let line = try #require(try pc.reports.last)
        return (line, try Report(payloadOf: line))
    }

    /// Hands all that waits on these PCs to the office; the keys that its list then shows.
    private func listed(_ pcs: TestState...) async throws -> Set<KeyID> {
        for pc in pcs { _ = try await office.intake().take(try pc.reports.map(\.bytes)) }
        let reader = FleetReader(store: office.store, data: try RequirementData.shipped())
        return Set(try reader.machines(ListOptions(asOf: try #require(Day("2026-12-01")))).machines.map(\.key))
    }

    @Test func `an image that was copied before the first start gives each PC its own key and row`() async throws {
        let first = try pc(one)
        let second = try pc(other)
        let keys = Set([try report(first).line.signer, try report(second).line.signer])
        #expect(keys.count == 2)
        #expect(try await listed(first, second) == keys)
    }

    @Test func `an image that was copied after the first start is noticed: the copy says whose key it had`()
        async throws
    {
        let first = try pc(one)
        let old = try report(first).line.signer
        let second = try copy(of: first, on: other)
        // Of the same model, with the same to say: its first report is due all the same.
        let made = try report(second, saying: ["diskWasCopied"])
        #expect(made.line.signer != old)
        #expect(made.content.was == old)
        #expect(try report(second).line.signer == made.line.signer, "only once")
        #expect(try report(first).line.signer == old, "the original is not disturbed")
        #expect(try await listed(first, second) == [old, made.line.signer])
    }

    @Test func `a room of copies of one image is as many rows as PCs`() async throws {
        let master = try pc(one)
        try report(master)
        var keys: Set<KeyID> = [try report(master).line.signer]
        for number in 2...30 {
            let digits = number < 10 ? "0\(number)" : "\(number)"
            let copy = try copy(of: master, on: Identifiers(nics: ["00:1b:21:00:01:\(digits)"]))
            keys.insert(try report(copy, saying: ["diskWasCopied"]).line.signer)
            _ = try await listed(copy)
        }
        #expect(keys.count == 30)
        #expect(try await listed(master) == keys)
    }

    @Test func `a disk that is set back at every start stays one PC with one key`() async throws {
        let first = try pc(one)
        let key = try report(first).line.signer
        var numbers: [Int] = []
        for start in 1...3 {
            let setBack = try copy(of: first, on: one)
            setBack.machine.memory = Memory(usableBytes: UInt64(start) << 30)
            let made = try report(setBack)
            #expect(made.line.signer == key && made.content.was == nil)
            numbers.append(made.content.seq)
            #expect(try await listed(setBack) == [key])
        }
        #expect(numbers == [2, 2, 2])
    }

    @Test func `a new installation is the same row under its new key`() async throws {
        let before = try pc(one)
        let old = try report(before).line.signer
        #expect(try await listed(before) == [old])
        var reinstalled = one
        reinstalled.machineId = "00000000000000000000000000abcdef"
        let after = try pc(reinstalled)
        after.clocks.pass(86_400)
        let made = try report(after)
        #expect(made.content.was == nil)
        let shown = try await listed(after)
        #expect(shown.count == 1 && shown.isSubset(of: [old, made.line.signer]))
    }

    @Test func `a network card that was replaced costs neither key nor row`() async throws {
        let pc = try pc(one)
        let key = try report(pc).line.signer
        #expect(try await listed(pc) == [key])
        pc.identifiers.nics = ["00:1b:21:99:99:99"]
        #expect(try report(pc).line.signer == key)
        #expect(try await listed(pc) == [key])
    }

    @Test func `a replaced card and a new installation at once are two rows, for a wrong merge would hide a PC`()
        async throws
    {
        let before = try pc(one)
        var changed = one
        changed.nics = other.nics
        let after = try pc(changed)
        let keys = Set([try report(before).line.signer, try report(after).line.signer])
        #expect(try await listed(before, after) == keys)
    }

    @Test func `a disk that was moved into another PC makes a key of its own there`() async throws {
        let first = try pc(one)
        let old = try report(first).line.signer
        #expect(try await listed(first) == [old])
        var target = other
        target.diskSerials = one.diskSerials
        target.machineId = one.machineId
        let second = try copy(of: first, on: target)
        let made = try report(second, saying: ["diskWasCopied"])
        #expect(made.content.was == old)
        #expect(try await listed(second) == [old, made.line.signer])
    }

    @Test(arguments: ["4c4c4544-0001-3510", "03000200-0400-0500-0006-000700080009"])
    func `PCs that a maker gave one UUID are two rows all the same`(uuid: String) async throws {
        var (first, second) = (one, other)
        first.uuid = uuid
        second.uuid = uuid
        first.boardSerial = "To be filled by O.E.M."
        second.boardSerial = "To be filled by O.E.M."
        let pcs = [try pc(first), try pc(second)]
        let keys = Set(try pcs.map { try report($0).line.signer })
        #expect(try await listed(pcs[0], pcs[1]) == keys)
        #expect(keys.count == 2)
    }

    @Test func `where one UUID for all hides a copy from the PC, the placeholder does not`() throws {
        // A strong UUID that agrees speaks for the same PC with another card; the office sees two PCs of one number.
        var twin = other
        twin.uuid = one.uuid
        let first = try pc(one)
        let old = try report(first).line.signer
        #expect(try report(try copy(of: first, on: twin)).line.signer == old)
        var (weakOne, weakTwin) = (one, other)
        weakOne.uuid = "03000200-0400-0500-0006-000700080009"
        weakTwin.uuid = weakOne.uuid
        let weak = try pc(weakOne)
        try report(weak)
        #expect(try report(try copy(of: weak, on: weakTwin), saying: ["diskWasCopied"]).content.was != nil)
    }

    @Test func `without a network card, UUID and board together tell a PC; without these its key does`() async throws {
        var (first, second) = (one, other)
        first.nics = []
        second.nics = []
        let pcs = [try pc(first), try pc(second)]
        for pc in pcs { try report(pc) }
        #expect(try await listed(pcs[0], pcs[1]).count == 2)
        let reinstalled = try pc(first)
        try report(reinstalled)
        #expect(try await listed(reinstalled).count == 2)
        // A chosen address, as of a virtual machine, is none.
        let bare = [try pc(Identifiers(nics: ["52:54:00:12:34:56"])), try pc(Identifiers())]
        for pc in bare { try report(pc) }
        #expect(try await listed(bare[0], bare[1]).count == 4)
        #expect(try report(bare[0]).content.tags.nic.isEmpty)
    }

    @Test func `a PC without any identifier keeps its key from start to start`() throws {
        let pc = try pc(Identifiers())
        let key = try report(pc).line.signer
        pc.identifiers = one
        #expect(try report(pc).line.signer == key)
        pc.identifiers = other
        #expect(try report(pc).line.signer == key, "of the birth nothing is known, so nothing can differ")
    }

    @Test func `another district's kit is refused, and its office knows nothing of this district's PCs`() async throws {
        let neighbour = try TestOffice()
        let pc = try pc(one)
        let made = try report(pc)
        #expect(throws: Failure.self) { try pc.open().enrolment.accept(neighbour.kit, from: "kit") }
        #expect(try pc.open().kit.read() == office.kit)
        let outcomes = try await neighbour.intake().take([made.line.bytes])
        #expect(outcomes == [.held(ReportName(key: made.line.signer, line: made.line.id), .unknownKit)])
        #expect(try await neighbour.intake().take([office.kit.line.bytes]).first?.fault != nil)
        // The same PC under the other's kit: nothing in its tags tells that it is the same.
        let there = try self.pc(one, kit: neighbour.kit)
        let tags = try report(there).content.tags
        #expect(Set(tags.nic + tags.disk).isDisjoint(with: made.content.tags.nic + made.content.tags.disk))
    }

    @Test func `the recorded PCs keep their keys, and a copied disk among them is noticed where a card can tell`()
        throws
    {
        let recorded = try Fixtures.machines.map { name in
            let probe = try MachineProbe(recording: Fixtures.machine(name))
            let machine = probe.read()
            return (machine: machine, identifiers: probe.identifiers(of: machine))
        }
        #expect(recorded.count >= 4)
        for original in recorded {
            let pc = try pc(original.identifiers)
            pc.machine = original.machine
            let key = try report(pc).line.signer
            #expect(try report(pc).line.signer == key)
            for target in recorded where target.identifiers != original.identifiers {
                let isTold = [original, target].allSatisfy { pc in
                    !HardwareTags(pc.identifiers, salt: [UInt8](repeating: 1, count: 16)).nic.isEmpty
                }
                let copy = try copy(of: pc, on: target.identifiers)
                copy.machine = target.machine
                let made = try report(copy, saying: isTold ? ["diskWasCopied"] : [])
                #expect((made.line.signer == key) == !isTold)
            }
        }
    }
}
