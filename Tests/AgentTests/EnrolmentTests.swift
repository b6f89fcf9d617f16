import Agent
import Reports
import TestSupport
import Testing

@Suite struct EnrolmentTests {
    private let state: TestState
    private let office = Office()
    private let newRoot = SigningKey()
    private let newCollector = SigningKey()

    init() throws { state = try TestState() }

    private func change(
        _ number: Int = 1, from old: SigningKey? = nil, to new: SigningKey? = nil, url: String? = nil
    ) throws -> [SignedLine] {
        try office.change(
            number, from: old ?? office.root, to: new ?? newRoot, collector: newCollector.id, url: url)
    }

    @discardableResult
    private func follow(
        _ lines: [SignedLine], _ calls: any FileSystemCalls = FaultyFileSystem()
    ) throws -> (enrolment: Enrolment?, said: [Message]) {
        var said: [Message] = []
        let enrolment = try state.open(calls).enrolment.follow(lines) { said.append($0) }
        return (enrolment, said)
    }

    @Test func `a change of keys is followed, said, and still known after a restart`() throws {
        try state.install(try office.kit(urls: ["http://office"]))
        let (enrolment, said) = try follow(try change())
        #expect(said == [.keysChanged(number: 1), .fingerprint(RootFingerprint(newRoot.id))])
        let read = try #require(try state.open().enrolment.read())
        #expect(read == enrolment)
        #expect(read.kitOfToday.root == newRoot.id)
        #expect(Set(read.kitOfToday.collectors.map(\.key)) == [newCollector.id])
        #expect(read.kitOfToday.collectors.compactMap(\.url) == ["http://office"])
        #expect(try follow(try change()).said.isEmpty)
    }

    @Test func `two changes that were missed are caught up with, and nothing is stored twice`() throws {
        try state.install(try office.kit())
        let last = SigningKey()
        let lines = try change() + change(2, from: newRoot, to: last)
        #expect(try follow(lines.reversed()).enrolment?.keys.number == 2)
        let bytes = try state.folder.bytes(of: "state/keys.jws")
        try follow(lines)
        #expect(try state.folder.bytes(of: "state/keys.jws") == bytes)
        #expect(try state.open().enrolment.read()?.keys.root == last.id)
    }

    @Test func `what does not follow changes no file`() throws {
        try state.install(try office.kit())
        let stranger = SigningKey()
        for lines in [[], [try change()[0]], [try change()[1]], try change(2), try change(from: stranger)] {
            #expect(try follow(lines).said.isEmpty)
            #expect(!state.folder.names(in: "state").contains("keys.jws"))
        }
    }

    @Test func `without a kit there is nothing to follow`() throws {
        #expect(try follow(try change()).enrolment == nil)
        #expect(!state.folder.names(in: "state").contains("keys.jws"))
    }

    @Test func `a kit of the new root is taken, of the former one refused with a sentence of its own`() throws {
        let first = try office.kit()
        try state.install(first)
        let former = try office.kit(school: "Bản Cũ")
        let new = try office.kit(school: "Bản Ba", by: newRoot, after: 1)
        let unknown = Failure(
            .kitOfAnotherOffice(file: "kit", known: first.rootFingerprint, offered: new.rootFingerprint))
        #expect(throws: unknown) { try state.install(new) }
        try follow(try change())
        let refusal = Failure(.kitByFormerKey(file: "kit", known: RootFingerprint(newRoot.id)))
        #expect(throws: refusal) { try state.install(former) }
        // The one it has is no news.
        #expect(try state.open().enrolment.accept(first, from: "kit") == .same)
        #expect(try state.open().enrolment.accept(new, from: "kit") == .later)
        #expect(throws: refusal) { try state.install(former) }
        #expect(try state.open().enrolment.read()?.kitOfToday == new.kit)
    }

    @Test func `the newest word counts: the kit's where the change is older, the change's where the kit is`() throws {
        let late = try office.kit(urls: ["http://late"], by: newRoot, after: 1)
        let chain = try change(url: "http://change") + change(2, from: newRoot, to: newRoot, url: "http://second")
        try state.install(late)
        try follow(Array(chain.prefix(2)))
        #expect(try state.open().enrolment.read()?.kitOfToday == late.kit)
        try follow(chain)
        #expect(try state.open().enrolment.read()?.kitOfToday.collectors.map(\.url) == ["http://second"])
    }

    @Test func `a second, different change of one number is not followed, and is told`() throws {
        try state.install(try office.kit())
        try follow(try change())
        let (enrolment, said) = try follow(try change(to: SigningKey()))
        #expect(said == [.keysForked(number: 1)])
        #expect(enrolment?.keys.root == newRoot.id)
    }

    @Test func `changes that were spoilt in the state folder are followed anew when they come again`() throws {
        try state.install(try office.kit())
        try follow(try change())
        try state.folder.write("spoilt\n", to: "state/keys.jws")
        #expect(try state.open().enrolment.read()?.keys.number == 0)
        #expect(try follow(try change()).enrolment?.keys.number == 1)
        #expect(try state.open().enrolment.read()?.keys.number == 1)
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `whatever fails, a change is followed whole or not at all, and what was said stays`(
        fault: FaultyFileSystem.Fault
    ) throws {
        try state.install(try office.kit())
        let counting = FaultyFileSystem()
        try follow(try change(), counting)
        let second = try change() + change(2, from: newRoot, to: newRoot)
        for place in counting.places(for: fault) {
            let faulty = FaultyFileSystem(fault, at: place)
            let result = try? follow(second, faulty)
            let number = try state.open().enrolment.read()?.keys.number
            #expect(number == 1 || number == 2, "call \(place)")
            if let result, !result.said.isEmpty { #expect(number == 2, "call \(place)") }
            try state.folder.write(LineFile.bytes(of: try change()), to: "state/keys.jws")
        }
    }
}
