import Agent
import Reports
import ShownText
import TestSupport
import Testing

@Suite struct KitTests {
    private let state: TestState
    private let office = Office()

    init() throws { state = try TestState() }

    private func accept(_ kit: SignedKit) throws -> KitAcceptance {
        try state.open().enrolment.accept(kit, from: "/media/kit")
    }

    @Test func `the first kit is taken, byte for byte`() throws {
        let kit = try office.kit()
        #expect(try accept(kit) == .first)
        #expect(try state.folder.bytes(of: "state/kit.jws") == kit.line.bytes)
        #expect(try state.open().kit.read() == kit)
        #expect(try accept(kit) == .same)
    }

    @Test func `a later kit of the same office takes its place`() throws {
        _ = try accept(try office.kit())
        let later = try office.kit(school: "Bản Cũ", iat: 1_750_000_000)
        #expect(try accept(later) == .later)
        #expect(try state.open().kit.read() == later)
    }

    @Test func `a kit of another office is refused, and both fingerprints are named`() throws {
        let known = try office.kit()
        _ = try accept(known)
        let stranger = try Office().kit()
        let refusal = Failure(
            .kitOfAnotherOffice(
                file: "/media/kit", known: known.rootFingerprint, offered: stranger.rootFingerprint))
        #expect(throws: refusal) { try accept(stranger) }
        #expect(try state.open().kit.read() == known)
        #expect(refusal.message.text(in: .english).contains(stranger.rootFingerprint.description))
    }

    @Test(arguments: [[], Array("x".utf8), Array(repeating: 0xFF, count: 50)])
    func `a kit that was spoilt in the state folder is a sentence, not a new enrolment`(bytes: [UInt8]) throws {
        try state.folder.write(bytes, to: "state/kit.jws")
        #expect(throws: Failure.self) { try state.open().kit.read() }
        #expect(throws: Failure.self) { try accept(try office.kit()) }
        #expect(try state.folder.bytes(of: "state/kit.jws") == bytes)
    }
}
