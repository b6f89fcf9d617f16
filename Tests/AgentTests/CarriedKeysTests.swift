import Agent
import Foundation
import Machine
import Reports
import TestSupport
import Testing

/// Whose key is whose on a stick that goes from PC to PC.
@Suite struct CarriedKeysTests {
    private let stick: TemporaryFolder

    init() throws { stick = try TemporaryFolder() }

    private func code(_ identifiers: Identifiers) throws -> ShortCode {
        let state = try CarriedKeys(on: stick.path, calls: LinuxFileSystem()).state(for: identifiers)
        let key = try state.machineKey(for: identifiers) { Issue.record("\($0)") }
        return ShortCode(key.signing.id)
    }

    private static func pc(_ number: Int) -> Identifiers {
        Identifiers(nics: ["00:1b:21:00:00:0\(String(number, radix: 16))"], diskSerials: ["DISK-\(number)00"])
    }

    @Test func `each PC has a key of its own, the same each time, in a folder with its code`() throws {
        let first = try (0..<9).map { try code(Self.pc($0)) }
        let again = try (0..<9).reversed().map { try code(Self.pc($0)) }
        #expect(Set(first).count == 9)
        #expect(again == first.reversed())
        #expect(Set(stick.names(in: "PROBE-KEYS")) == Set(first.map(\.description)))
    }

    @Test(arguments: [
        // Root saw more, or less, than the time before.
        (
            Identifiers(nics: ["00:1b:21:00:00:01"]), Identifiers(nics: ["00:1b:21:00:00:01"], uuid: "4c4c4544-0042"),
            true
        ),
        // A second card, another disk.
        (
            Identifiers(nics: ["00:1b:21:00:00:01"], diskSerials: ["WD-1234"]),
            Identifiers(nics: ["00:1b:21:00:00:01", "00:1b:21:00:00:02"], diskSerials: ["WD-9999"]), true
        ),
        // The disk went to another PC.
        (
            Identifiers(nics: ["00:1b:21:00:00:01"], diskSerials: ["WD-1234"]),
            Identifiers(nics: ["00:1b:21:00:00:02"], diskSerials: ["WD-1234"]), false
        ),
        (
            Identifiers(nics: ["00:1b:21:00:00:01"], boardSerial: "CN-0J3C"),
            Identifiers(nics: ["00:1b:21:00:00:01"], boardSerial: "CN-0XXX"), false
        ),
        // No card on the bus: the disk tells, unless the firmware speaks against it.
        (Identifiers(diskSerials: ["WD-1234"]), Identifiers(diskSerials: ["WD-1234"]), true),
        (
            Identifiers(uuid: "4c4c4544-0042", diskSerials: ["WD-1234"]),
            Identifiers(uuid: "4c4c4544-0043", diskSerials: ["WD-1234"]), false
        ),
        // Two PCs of a maker who gives all the same UUID.
        (
            Identifiers(uuid: "4c4c4544-0042", diskSerials: ["WD-1"]),
            Identifiers(uuid: "4c4c4544-0042", diskSerials: ["WD-2"]), false
        ),
        // Nothing but the installation, and an image of it on other hardware.
        (Identifiers(machineId: "0123456789abcdef"), Identifiers(machineId: "0123456789abcdef"), true),
        (
            Identifiers(machineId: "0123456789abcdef"),
            Identifiers(diskSerials: ["WD-1"], machineId: "0123456789abcdef"), false
        ),
        (Identifiers(), Identifiers(), false),
    ])
    func `a PC is known by what was seen both times, and in doubt it is another`(
        then: Identifiers, now: Identifiers, same: Bool
    ) throws {
        #expect(try (code(then) == code(now)) == same)
    }

    @Test(arguments: ["key", "head"])
    func `a damaged file costs this PC its key and no other anything`(file: String) throws {
        let (one, other) = try (code(Self.pc(1)), code(Self.pc(2)))
        try stick.write("\u{0}\u{0}", to: "PROBE-KEYS/\(one)/\(file)")
        #expect(try code(Self.pc(1)) != one)
        #expect(try code(Self.pc(2)) == other)
        #expect(stick.names(in: "PROBE-KEYS").count == 3, "what is damaged is left for whoever looks")
    }

    @Test func `foreign files beside the keys are left alone`() throws {
        try stick.write("x", to: "PROBE-KEYS/readme.txt")
        try stick.write("x", to: "PROBE-KEYS/._K7M2-QD9X/key")
        let one = try code(Self.pc(1))
        #expect(try code(Self.pc(1)) == one)
    }
}
