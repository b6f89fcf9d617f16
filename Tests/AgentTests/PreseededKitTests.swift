import Agent
import Reports
import ShownText
import TestSupport
import Testing

@Suite struct PreseededKitTests {
    private let state: TestState
    private let office = Office()

    init() throws { state = try TestState() }

    /// What a start says that systemd hands these bytes over to.
    private func start(handing bytes: [UInt8]?) throws -> [Message] {
        if let bytes { try state.folder.write(bytes, to: "credentials/school-kit") }
        let kit = PreseededKit(
            environment: ["CREDENTIALS_DIRECTORY": state.folder.file("credentials")], calls: LinuxFileSystem())
        var said: [Message] = []
        try kit.enrol(try state.open()) { said.append($0) }
        return said
    }

    @Test func `a PC without a kit takes the one that was laid on it, and shows the office's fingerprint`() throws {
        let kit = try office.kit()
        let said = try start(handing: kit.line.bytes + Array("\n".utf8))
        #expect(
            said == [.kitAccepted(.first, school: "Bản Mới", district: "Mường A"), .fingerprint(kit.rootFingerprint)])
        #expect(try state.open().kit.read() == kit)
    }

    @Test func `a PC that has a kit keeps it, silently`() throws {
        let known = try office.kit(iat: 1_750_000_000)
        try state.install(known)
        for laid in [try office.kit(), try Office().kit()] {
            #expect(try start(handing: laid.line.bytes) == [])
            #expect(try state.open().kit.read() == known)
        }
    }

    @Test(arguments: [nil, Array("none".utf8)])
    func `where no kit was laid, nothing is said`(bytes: [UInt8]?) throws {
        #expect(try start(handing: bytes) == [])
        #expect(try state.open().kit.read() == nil)
    }

    @Test(arguments: [[], Array("no kit".utf8), Array(repeating: 0x41, count: SignedKit.fileLimit + 1)])
    func `a kit that is no good is named by its file, and another can still come`(bytes: [UInt8]) throws {
        let said = try start(handing: bytes)
        #expect(said.count == 1)
        #expect(said.first?.text(in: .english).contains("/etc/probe/school.kit") == true)
        #expect(try state.open().kit.read() == nil)
        let good = try office.kit()
        _ = try start(handing: good.line.bytes)
        #expect(try state.open().kit.read() == good)
    }
}
