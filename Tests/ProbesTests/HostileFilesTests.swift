import Foundation
import Machine
import TestSupport
import Testing

@testable import Probes

/// A recorded PC of which every file was put there by somebody who means harm.
@Suite(.timeLimit(.minutes(2))) struct HostileFilesTests {
    let folder: TemporaryFolder
    private var recording: String { folder.path + "/pc" }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: Fixtures.machine("emulated-core2-2gb-hdd"), toPath: recording)
    }

    /// Puts something else in the place of every file below `/`.
    private func replaceFiles(_ put: (String) throws -> Void) throws {
        let root = recording + "/root"
        let names = try FileManager.default.subpathsOfDirectory(atPath: root)
        var count = 0
        for path in names.map({ root + "/" + $0 }) {
            let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            guard kind == .typeRegular else { continue }
            try FileManager.default.removeItem(atPath: path)
            try put(path)
            count += 1
        }
        #expect(count > 50)
    }

    /// Nothing that a file held is left, only what the names of folders tell.
    private func checkNothingRead(_ machine: Machine) {
        #expect(machine.cpu?.model == nil)
        #expect(machine.memory?.usableBytes == nil)
        #expect(machine.os?.id == nil)
        #expect(machine.board?.product == nil)
        #expect(machine.storage?.allSatisfy { $0.bytes == nil } ?? true)
        for field in ["cpu", "memory.usable_bytes", "os.id", "os.kernel"] {
            let missed = machine.missed.first { $0.field == field }
            #expect([.unreadable, .absent].contains(missed?.reason), "\(field): \(String(describing: missed))")
        }
        check(machine)
    }

    /// What a report may carry, over all fields.
    private func check(_ fact: Any) {
        switch fact {
        case let text as String:
            #expect(CapturedText.clean(text) == text)
        case let number as Int: #expect((0..<1 << 53).contains(number))
        case let number as UInt64: #expect(number < 1 << 53)
        default:
            let mirror = Mirror(reflecting: fact)
            if mirror.displayStyle == .collection { #expect(mirror.children.count <= 64) }
            for child in mirror.children { check(child.value) }
        }
    }

    @Test func `pipes in the place of files hold nobody up`() throws {
        try replaceFiles { path in #expect(unsafe mkfifo(path, 0o600) == 0) }
        checkNothingRead(try MachineProbe(recording: recording).read())
    }

    @Test func `folders in the place of files are not read`() throws {
        try replaceFiles { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false) }
        checkNothingRead(try MachineProbe(recording: recording).read())
    }

    @Test func `links that lead to themselves end`() throws {
        try replaceFiles { path in
            let name = String(path.split(separator: "/").last ?? "")
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: name)
        }
        checkNothingRead(try MachineProbe(recording: recording).read())
    }

    @Test(arguments: [UInt64(10 << 20), 1 << 40])
    func `files of a size that none has are given up`(size: UInt64) throws {
        try replaceFiles { path in
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
            let file = try #require(FileHandle(forWritingAtPath: path))
            try file.truncate(atOffset: size)
            try file.close()
        }
        checkNothingRead(try MachineProbe(recording: recording).read())
    }

    private static let words: [[UInt8]] = [
        Array("\u{1B}]0;gone\u{7}\u{1B}[2J\u{9B}31m".utf8), Array("a\u{202E}b\u{2066}c\u{200B}d\u{FEFF}".utf8),
        [0xff, 0xfe, 0x41, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf4, 0x90, 0x80, 0x80], Array("a\r\nb\u{2028}c\0d".utf8),
        Array(String(repeating: "é\u{301}", count: 20_000).utf8),
        [0xef, 0xbf, 0xbf, 0xf4, 0x8f, 0xbf, 0xbf, 0xef, 0xb7, 0x90],
        Array("-1".utf8), Array("9223372036854775807".utf8), Array("18446744073709551616".utf8),
    ]

    @Test(arguments: words)
    func `every file holding the same nonsense ends as clean text or none`(word: [UInt8]) throws {
        try replaceFiles { try Data(word).write(to: URL(filePath: $0)) }
        check(try MachineProbe(recording: recording).read())
    }

    /// What every device could say of itself, where its driver hands it on as it came.
    @Test(arguments: words)
    func `every device's own words end as clean text or none`(word: [UInt8]) throws {
        let line = word.filter { $0 != 0x0A }
        func write(_ before: String, _ after: String = "\n", to file: String) throws {
            try folder.write(Array(before.utf8) + line + Array(after.utf8), to: "pc/root/" + file)
        }
        let numbers = ["cpu family", "model", "stepping", "cpu MHz", "physical id", "core id"]
        var cpuinfo = Array("processor : 0\nflags : fpu lm\n".utf8)
        for key in ["vendor_id", "model name"] + numbers { cpuinfo += Array("\(key) : ".utf8) + line + [0x0A] }
        try folder.write(cpuinfo, to: "pc/root/proc/cpuinfo")
        for field in ["bios_vendor", "bios_version", "bios_date", "sys_vendor", "product_name", "chassis_type"] {
            try write("", to: "sys/class/dmi/id/" + field)
        }
        try folder.write(
            ["ID", "VERSION_ID", "PRETTY_NAME", "ID_LIKE"].flatMap {
                Array("\($0)=\"".utf8) + line + Array("\"\n".utf8)
            },
            to: "pc/root/etc/os-release")
        for file in ["model_name", "manufacturer", "present", "energy_full", "energy_full_design"] {
            try write("", to: "sys/class/power_supply/BAT0/" + file)
        }
        try folder.write("Battery\n", to: "pc/root/sys/class/power_supply/BAT0/type")
        try write("", to: "sys/class/video4linux/video0/name")
        try folder.write("connected\n", to: "pc/root/sys/class/drm/card0-eDP-1/status")
        try write("", to: "sys/class/drm/card0-eDP-1/edid")
        try write("", "x768\n", to: "sys/class/drm/card0-eDP-1/modes")
        try write("", to: "sys/block/sda/device/model")
        try write("", to: "sys/block/sda/size")
        var udev = Array("P: /devices/pci0/block/sda\nE: SUBSYSTEM=block\nE: ID_MODEL_ENC=".utf8) + line
        udev += Array("\n\nP: /devices/virtual/dmi/id\nE: SUBSYSTEM=dmi\nE: MEMORY_ARRAY_NUM_DEVICES=1\n".utf8)
        for key in ["SIZE", "TYPE", "LOCATOR", "SPEED_MTS", "FORM_FACTOR"] {
            udev += Array("E: MEMORY_DEVICE_0_\(key)=".utf8) + line + [0x0A]
        }
        try folder.write(udev, to: "pc/udevadm-export-db.txt")
        let machine = try MachineProbe(recording: recording).read()
        #expect(machine.storage?.contains { $0.name == "sda" } == true)
        #expect(machine.battery?.present != nil)
        check(machine)
    }

    @Test func `volumes and overlays that all lie on one another end`() throws {
        let names = (0..<12).map { "dm-\($0)" }
        for name in names {
            try folder.write("254:\(name.dropFirst(3))\n", to: "pc/root/sys/block/\(name)/dev")
            for other in names { try folder.write("", to: "pc/root/sys/block/\(name)/slaves/\(other)") }
        }
        let disk = "pc/root/proc/self/mountinfo"
        try folder.write("1 0 254:0 / / rw - ext4 /dev/mapper/a rw\n", to: disk)
        #expect(try MachineProbe(recording: recording).read().storage?.contains { $0.system } == false)

        let layers = (0..<12).map { "/l\($0)" }
        let overlays = (["/"] + layers).enumerated().map { number, point in
            "\(number) 0 0:\(40 + number) / \(point) rw - overlay o rw,lowerdir=\(layers.joined(separator: ":"))\n"
        }
        try folder.write(overlays.joined(), to: disk)
        #expect(try MachineProbe(recording: recording).read().storage?.contains { $0.system } == false)
    }

    @Test func `devices whose names no kernel gives are none`() throws {
        for name in ["sd\u{1B}[2J", "sd\u{202E}b", String(repeating: "s", count: 200)] {
            try folder.write("2000000\n", to: "pc/root/sys/block/\(name)/size")
            try folder.write("Battery\n", to: "pc/root/sys/class/power_supply/\(name)/type")
            try folder.write("0\n", to: "pc/root/sys/class/video4linux/video\(name)/index")
            try folder.write("connected\n", to: "pc/root/sys/class/drm/card0-\(name)/status")
        }
        check(try MachineProbe(recording: recording).read())
    }
}
