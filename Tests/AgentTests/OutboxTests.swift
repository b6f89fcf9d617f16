import Agent
import Reports
import TestSupport
import Testing

@Suite struct OutboxTests {
    private let state: TestState
    private let office = Office()

    init() throws { state = try TestState() }

    private func outbox(_ bounds: OutboxBounds = .standard) throws -> Outbox { try state.open().outbox(bounds: bounds) }

    private func apply(_ line: SignedLine) throws -> Settlement {
        let check = AcknowledgementCheck(kit: try office.kit().kit)
        guard let acknowledgement = check.acknowledgement(in: line.bytes) else { return Settlement() }
        return try outbox().apply(acknowledgement)
    }

    @Test func `reports are numbered from 1 and kept under their number`() throws {
        for _ in 1...3 { try state.append() }
        #expect(state.folder.names(in: "state/outbox") == ["0000000001.jws", "0000000002.jws", "0000000003.jws"])
        #expect(try outbox().head.seq == 3)
    }

    @Test func `a number is not used again after its report has gone`() throws {
        let first = try state.append()
        #expect(try apply(office.acknowledgement(of: [first.line])) == Settlement(accepted: 1))
        #expect(state.folder.names(in: "state/outbox").isEmpty)
        #expect(try state.append().seq == 2)
    }

    @Test func `the head is brought up to the files`() throws {
        try state.append()
        try state.append()
        try state.open().head.write(Head(seq: 0))
        #expect(try outbox().head.seq == 2)
        #expect(try state.append().seq == 3)
    }

    @Test func `drafts go, and what does not verify is set aside`() throws {
        let entry = try state.append()
        try state.folder.write([1, 2, 3] as [UInt8], to: "state/outbox/0000000009.jws.tmp")
        try state.folder.write(Array("no line".utf8), to: "state/outbox/0000000007.jws")
        try state.folder.write(entry.line.bytes, to: "state/outbox/strange name")
        #expect(try outbox().entries == [entry])
        #expect(state.folder.names(in: "state/outbox") == ["0000000001.jws"])
        #expect(state.folder.names(in: "state/bad") == ["0000000007.jws", "strange name"])
        #expect(try state.append().seq == 8)
    }

    @Test func `at most eight bad files are kept, and more are counted as lost`() throws {
        for number in 10...19 { try state.folder.write([0] as [UInt8], to: "state/outbox/00000000\(number).jws") }
        #expect(try outbox().head.lost == 2)
        #expect(state.folder.names(in: "state/bad").count == 8)
        #expect(state.folder.names(in: "state/outbox").isEmpty)
    }

    @Test func `a full outbox drops the oldest save the first, and counts them`() throws {
        let bounds = OutboxBounds(files: 4, bytes: 1 << 20)
        for _ in 1...6 { try state.append(bounds: bounds) }
        #expect(try outbox(bounds).entries.map(\.seq) == [1, 4, 5, 6])
        #expect(try outbox(bounds).head.lost == 2)
    }

    @Test func `the newest report tells of those that it pushed out itself`() throws {
        let bounds = OutboxBounds(files: 2, bytes: 1 << 20)
        for _ in 1...2 { try state.append(bounds: bounds) }
        let third = try state.append(bounds: bounds)
        #expect(String(decoding: third.line.payload, as: UTF8.self).contains(#""lost":1"#))
    }

    @Test(arguments: [
        ([10, 10, 10], [Int]()), ([10, 10, 10, 10], [1]), ([40, 40, 40], [1]), ([200, 1], []),
        ([90, 5, 5, 90], [1, 2]),
        ([], []), ([500], []),
    ])
    func `the first and the newest are never dropped`(sizes: [Int], places: [Int]) {
        #expect(OutboxBounds(files: 3, bytes: 100).excess(of: sizes) == places)
    }

    @Test func `the count of lost reports begins anew when the newest has arrived`() throws {
        let bounds = OutboxBounds(files: 2, bytes: 1 << 20)
        let entries = try (1...3).map { _ in try state.append(bounds: bounds) }
        _ = try apply(office.acknowledgement(of: [entries[0].line]))
        #expect(try outbox().head.lost == 1)
        _ = try apply(office.acknowledgement(of: [entries[2].line]))
        #expect(try outbox().head.lost == 0)
    }

    @Test func `what was lost after the newest was written is told by the next one`() throws {
        let bounds = OutboxBounds(files: 2, bytes: 1 << 20)
        for number in 1...8 { try state.folder.write([0] as [UInt8], to: "state/bad/\(number)") }
        let entries = try (1...3).map { _ in try state.append(bounds: bounds) }
        // There is no room for the first in `bad/`, and nobody was told so.
        _ = try apply(office.acknowledgement(of: [entries[2].line], refusing: [entries[0].line]))
        #expect(try outbox().head.lost == 1)
        #expect(try String(decoding: state.append().line.payload, as: UTF8.self).contains(#""lost":1"#))
    }

    @Test func `on a full disk an acknowledged report makes room`() throws {
        let entries = try (1...2).map { _ in try state.append() }
        let line = try office.acknowledgement(of: entries.map(\.line))
        let check = AcknowledgementCheck(kit: try office.kit().kit)
        let acknowledgement = try #require(check.acknowledgement(in: line.bytes))
        let outbox = try state.open(FaultyFileSystem(.fullDisk, at: 1)).outbox()
        #expect(throws: FileFault.self) { try outbox.apply(acknowledgement) }
        #expect(state.folder.names(in: "state/outbox").isEmpty)
        #expect(try state.append().seq == 3)
    }

    @Test func `a report that a full disk cut short takes no room`() throws {
        try state.append()
        // The report finds room, its number does not.
        let counting = FaultyFileSystem()
        func append(_ calls: FaultyFileSystem) throws {
            _ = try state.open(calls).outbox().append { seq, lost throws(Failure) in
                do { return try self.state.line(seq, lost: lost) } catch { throw Failure(.noKitYet) }
            }
        }
        try append(counting)
        for place in counting.places(for: .fullDisk) {
            let before = state.folder.names(in: "state/outbox")
            #expect(throws: (any Error).self) { try append(FaultyFileSystem(.fullDisk, at: place)) }
            #expect(state.folder.names(in: "state/outbox") == before)
        }
    }

    @Test func `a refused report is set aside, and one that is also accepted is not`() throws {
        let one = try state.append()
        let two = try state.append()
        let both = try office.acknowledgement(of: [two.line], refusing: [one.line, two.line])
        #expect(try apply(both) == Settlement(accepted: 1, refused: 1))
        #expect(state.folder.names(in: "state/bad") == ["0000000001.jws"])
        #expect(try outbox().entries.isEmpty)
    }

    @Test func `a refused report does not take the place of one of an older key with its number`() throws {
        try state.folder.write("the older one", to: "state/bad/0000000001.jws")
        let entry = try state.append()
        _ = try apply(office.acknowledgement(of: [], refusing: [entry.line]))
        #expect(try state.folder.bytes(of: "state/bad/0000000001.jws") == Array("the older one".utf8))
        #expect(try state.folder.bytes(of: "state/bad/0000000001.jws-") == entry.line.bytes)
    }

    @Test func `an acknowledgement that came twice lessens the count of losses once`() throws {
        let bounds = OutboxBounds(files: 2, bytes: 1 << 20)
        let entries = try (1...3).map { _ in try state.append(bounds: bounds) }
        let word = try office.acknowledgement(of: [entries[2].line])
        _ = try apply(word)
        // The file came back with the power, and another one was lost meanwhile.
        var head = try outbox().head
        head.lost = 1
        try state.open().head.write(head)
        try state.folder.write(entries[2].line.bytes, to: "state/outbox/" + entries[2].fileName)
        _ = try apply(word)
        #expect(try outbox().head.lost == 1)
    }

    @Test func `an acknowledgement's time is kept, and never goes back`() throws {
        let one = try state.append()
        let two = try state.append()
        _ = try apply(office.acknowledgement(of: [one.line], at: 1_900_000_000))
        _ = try apply(office.acknowledgement(of: [two.line], at: 1_800_000_000))
        #expect(try outbox().head.acknowledgedAt == 1_900_000_000)
    }

    @Test func `what does not count as an acknowledgement deletes nothing`() throws {
        let entry = try state.append()
        let other = try TestState()
        let good = try office.acknowledgement(of: [entry.line])
        let wrong: [String: [UInt8]] = [
            "signed by the root": try office.acknowledgement(of: [entry.line], by: office.root).bytes,
            "signed by the PC itself": try office.acknowledgement(of: [entry.line], by: state.key).bytes,
            "signed by a stranger": try office.acknowledgement(of: [entry.line], by: SigningKey()).bytes,
            "for another PC": try office.acknowledgement(of: [entry.line], kid: other.key.id).bytes,
            "for another line": try office.acknowledgement(of: [state.line(1, padding: 1)]).bytes,
            "cut": good.bytes.dropLast(1),
            "of another type": try office.collector.sign(good.payload, as: .decision).bytes,
            "with a payload that breaks the rules":
                try office.collector.sign(Array("{\"v\":1,\"v\":1}".utf8), as: .acknowledgement).bytes,
            "of another version":
                try office.collector.sign(
                    Array(String(decoding: good.payload, as: UTF8.self).replacing("\"v\":1", with: "\"v\":2").utf8),
                    as: .acknowledgement
                ).bytes,
        ]
        let check = AcknowledgementCheck(kit: try office.kit().kit)
        for (name, bytes) in wrong {
            if let acknowledgement = check.acknowledgement(in: bytes) {
                #expect(try outbox().apply(acknowledgement) == Settlement(), "\(name)")
            }
            #expect(try outbox().entries == [entry], "\(name)")
        }
        for place in good.bytes.indices {
            var tampered = good.bytes
            tampered[place] ^= 1
            #expect(check.acknowledgement(in: tampered) == nil, "byte \(place)")
        }
        #expect(try apply(good) == Settlement(accepted: 1))
    }
}
