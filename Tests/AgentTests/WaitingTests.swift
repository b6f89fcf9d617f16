import Glibc
import TestSupport
import Testing

@testable import Agent

/// The real kernel's timer and watches.
@Suite struct WaitingTests {
    private let folder: TemporaryFolder
    private let watches: Watches
    private let waiting: LinuxWaiting

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("", to: "state/x")
        try folder.write("", to: "udev/x")
        watches = try Watches(stateFolder: folder.file("state"), hardwareFolder: folder.file("udev"))
        waiting = try LinuxWaiting(watches, quiet: 1)
    }

    private var now: Int64 { LinuxClocks().reading().sinceBoot }

    private func put(_ name: String, in inner: String) throws {
        try DurableFolder(opening: folder.file(inner), in: LinuxFileSystem()).write([1], as: name)
    }

    private func wait(_ seconds: Int64, hardwareIn: Int64 = 0) throws -> WakeUp {
        try waiting.wait(Rest(deadline: now + seconds, hardwareFrom: now + hardwareIn))
    }

    @Test func `a deadline ends the wait, one that has passed at once`() throws {
        #expect(try wait(1) == .deadline)
        #expect(try wait(-5) == .deadline)
        #expect(try waiting.wait(Rest(deadline: 0, hardwareFrom: .min)) == .deadline)
    }

    @Test(arguments: ["kit.jws", "label", "speed"])
    func `what a command puts into the state folder ends it`(name: String) throws {
        try put(name, in: "state")
        #expect(try wait(3600) == .stateChanged)
    }

    @Test func `what the daemon itself writes there does not`() throws {
        for name in ["head", "last", "timetable", "sending", "answer"] { try put(name, in: "state") }
        #expect(try wait(1) == .deadline)
    }

    @Test func `a device that came, or went, ends it when udev has settled`() throws {
        try put("c189:1", in: "udev")
        #expect(try wait(3600) == .hardwareChanged)
        try DurableFolder(opening: folder.file("udev"), in: LinuxFileSystem()).remove(["c189:1"])
        #expect(try wait(3600) == .hardwareChanged)
        #expect(try wait(1) == .deadline)
    }

    @Test func `a device's event waits until its time, over any other sleep between`() throws {
        try put("c189:1", in: "udev")
        #expect(try wait(1, hardwareIn: 3600) == .deadline)
        try put("label", in: "state")
        #expect(try wait(3600, hardwareIn: 3600) == .stateChanged)
        #expect(try wait(3600, hardwareIn: 1) == .hardwareChanged)
    }

    @Test func `without a udev the deadline still ends it`() throws {
        let waiting = try LinuxWaiting(
            Watches(stateFolder: folder.file("state"), hardwareFolder: folder.file("nowhere")), quiet: 1)
        #expect(try waiting.wait(Rest(deadline: now + 1, hardwareFrom: 0)) == .deadline)
    }

    /// Descriptors of their own, as an heir has them.
    private func heirs() -> [Int32] { watches.inheritance.map { dup($0) } }

    @Test func `only a watch is inherited as one`() throws {
        #expect(Watches(inherited: heirs()) != nil)
        #expect(Watches(inherited: heirs().reversed()) != nil)
        let one = heirs()[0]
        for wrong in [[], [one], [one, one], [0, 1], [-1, -2], [9999, one]] {
            #expect(Watches(inherited: wrong) == nil, "\(wrong)")
        }
    }

    @Test func `a sleeper is told all in its arguments, and is nothing else`() {
        let numbers = heirs().map { "\($0)" }
        let sleeper = Sleeper(arguments: ["daemon-sleep", "7", "-9"] + numbers + ["daemon", "--state", "x"])
        #expect(sleeper?.rest == Rest(deadline: 7, hardwareFrom: -9))
        #expect(sleeper?.daemon == ["daemon", "--state", "x"])
        for wrong in [[], ["daemon-sleep"], ["daemon-sleep", "7", "9", "0", "1"], ["daemon"] + numbers] {
            #expect(Sleeper(arguments: wrong) == nil)
        }
        #expect(Awakening("hardware,5,6") == Awakening(by: .hardwareChanged, watches: [5, 6]))
        #expect(Awakening("nothing,5,6") == nil)
    }
}
