import FleetFixtures
import Machine
import Reports
import Testing

@testable import Fleet

struct IntakeTests {
    @Test func `a report is taken once, and known from then on`() async throws {
        let office = try TestOffice()
        let intake = try office.intake()
        let line = try TestPC(1, kit: office.kit).line()
        let receipt = ReportName(key: line.signer, line: line.id)
        #expect(try await intake.take([line.bytes]) == [.taken(receipt)])
        let before = try office.store.contents()
        #expect(before.count == 2)
        #expect(try await intake.take([line.bytes, line.bytes]) == [.known(receipt), .known(receipt)])
        #expect(try office.store.contents() == before)
    }

    @Test func `the outcomes are in the order of the lines`() async throws {
        let office = try TestOffice()
        let good = try (1...3).map { try TestPC($0, kit: office.kit).line() }
        let stranger = try TestPC(4, kit: office.anotherKit()).line()
        let lines = [good[0].bytes, [0x78], good[1].bytes, stranger.bytes, good[2].bytes]
        let outcomes = try await office.intake().take(lines)
        #expect(
            outcomes == [
                .taken(ReportName(key: good[0].signer, line: good[0].id)), .refused(.line(.notThreeParts(1))),
                .taken(ReportName(key: good[1].signer, line: good[1].id)),
                .held(ReportName(key: stranger.signer, line: stranger.id), .unknownKit),
                .taken(ReportName(key: good[2].signer, line: good[2].id)),
            ])
    }

    @Test func `a line that was changed on the way is refused wherever the change is`() async throws {
        let office = try TestOffice()
        let bytes = try TestPC(1, kit: office.kit).line().bytes
        for place in stride(from: 0, to: bytes.count, by: 97) {
            var changed = bytes
            changed[place] ^= 0x01
            let outcome = try await office.intake().take([changed])
            #expect(outcome.first?.fault != nil, "byte \(place)")
        }
        #expect(try office.store.contents().isEmpty)
    }

    @Test func `a report that breaks a rule is refused for ever, and the PC is told so`() async throws {
        let office = try TestOffice()
        let pc = TestPC(1, kit: office.kit)
        let line = try pc.line(saying: #"{"v":1,"seq":1.5}"#)
        let outcomes = try await office.intake().take([line.bytes])
        guard case .refused(.report(_, let receipt)) = outcomes.first else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(receipt == ReportName(key: line.signer, line: line.id))
        let answer = try #require(try office.desk().acknowledgements(for: outcomes).first)
        let content = try Acknowledgement(payloadOf: answer)
        #expect(content.ok.isEmpty)
        #expect(content.rej.map(\.id) == [line.id])
    }

    @Test func `a report of a newer version is left with its PC`() async throws {
        let office = try TestOffice()
        let line = try TestPC(1, kit: office.kit).line(saying: #"{"v":2,"news":[1]}"#)
        let outcomes = try await office.intake().take([line.bytes])
        #expect(outcomes == [.newer(ReportName(key: line.signer, line: line.id), .unknownVersion(2))])
        #expect(try office.desk().acknowledgements(for: outcomes).isEmpty)
        #expect(try office.store.contents().isEmpty)
    }

    @Test func `a report whose proof is wrong is kept apart and never ranked`() async throws {
        let office = try TestOffice()
        let thief = TestPC(1, kit: office.kit)
        var report = thief.report()
        report.proof = office.kit.proof(for: SigningKey().id)
        let outcomes = try await office.intake().take([thief.key.sign(report).bytes])
        guard case .held(_, .wrongProof) = outcomes.first else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(try await office.intake().takeHeld().isEmpty)
        #expect(try office.store.contents().isEmpty)
        #expect(try office.store.heldCount() == 1)
    }

    @Test func `lines of other kinds are refused, and so are kits where only reports may come`() async throws {
        let office = try TestOffice()
        let kit = try office.anotherKit()
        let receipt = try office.root.sign(Acknowledgement(kid: office.root.id, t: 1, ok: []))
        #expect(try await office.intake().take([receipt.bytes]) == [.refused(.line(.otherType(.acknowledgement)))])
        let network = try office.intake(accepting: [.report])
        #expect(try await network.take([kit.line.bytes]) == [.refused(.line(.otherType(.kit)))])
    }

    @Test func `a kit that another district signed is refused`() async throws {
        let office = try TestOffice()
        let other = try TestOffice()
        let outcomes = try await office.intake().take([other.kit.line.bytes])
        #expect(outcomes == [.refused(.foreignKit(RootFingerprint(other.root.id)))])
        #expect(try office.store.kits().count == 1)
    }

    @Test func `what is kept apart is bounded, and what was there stays`() async throws {
        let office = try TestOffice()
        let kit = try office.anotherKit()
        let pc = TestPC(1, kit: kit)
        let lines = try (1...FleetStore.heldLimit + 3).map { try pc.line($0).bytes }
        let outcomes = try await office.intake().take(lines)
        let held = outcomes.count { if case .held = $0 { true } else { false } }
        let turnedAway = outcomes.count { if case .turnedAway = $0 { true } else { false } }
        #expect(held == 1000)
        #expect(turnedAway == 3)
        #expect(try office.store.heldCount() == 1000)
        guard case .held? = try await office.intake().take([lines[0]]).first else {
            Issue.record("a report that is kept apart already was turned away")
            return
        }
    }

    @Test func `reports that were kept apart are taken when their kit comes, as of when they came`() async throws {
        let office = try TestOffice()
        let kit = try office.anotherKit()
        let line = try TestPC(1, kit: kit).line(clk: TestOffice.now)
        _ = try await office.intake(at: TestOffice.now + 10).take([line.bytes])
        #expect(try office.store.contents().isEmpty)
        let later = try office.intake(at: TestOffice.now + 9999)
        #expect(try await later.take([kit.line.bytes]) == [.kitTaken(kit.id)])
        #expect(try await later.takeHeld() == [ReportName(key: line.signer, line: line.id)])
        #expect(try office.store.heldCount() == 0)
        #expect(try office.store.heads(KitBook(store: office.store)).map(\.seen) == [TestOffice.now + 10])
    }

    @Test func `a kit that another program stored is found without a new start`() async throws {
        let office = try TestOffice()
        let intake = try office.intake()
        let kit = try office.anotherKit()
        let line = try TestPC(1, kit: kit).line()
        guard case .held? = try await intake.take([line.bytes]).first else {
            Issue.record("nobody vouched, and it was taken")
            return
        }
        _ = try FleetStore(file: office.folder.databaseFile).add(kit, at: TestOffice.now)
        #expect(try await intake.take([line.bytes]) == [.taken(ReportName(key: line.signer, line: line.id))])
        #expect(try office.store.heldCount() == 0)
    }
}
