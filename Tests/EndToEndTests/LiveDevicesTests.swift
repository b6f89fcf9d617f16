import Foundation
import TestSupport
import Testing

private let stage = "/usr/bin/umockdev-run"

/// The devices of a PC that umockdev puts in the place of `/sys`: read by the built program through libudev, as on a
/// running PC.
@Suite(
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: stage),
        "umockdev is not installed: `packaging/test` does it"))
struct LiveDevicesTests {
    private let machine: [String: Any]

    init() throws {
        let file = Fixtures.folder + "/Devices/desktop.umockdev"
        let result = try Program(path: stage).run([
            "--device", file, "--", Program.built("probe").path, "--print", "--json",
        ])
        let printed = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        machine = try #require(printed?["machine"] as? [String: Any], "\(result.errors)")
    }

    private func rows(_ key: String) throws -> [[String: Any]] { try #require(machine[key] as? [[String: Any]]) }

    @Test func `udev's properties of a disk tell its whole model, its cable and its turning`() throws {
        let disk = try #require(try rows("storage").first { $0["name"] as? String == "sda" })
        #expect(disk["model"] as? String == "WDC WD5000AAKX-001CA0")
        #expect(disk["transport"] as? String == "sata")
        #expect(disk["kind"] as? String == "hdd")
        #expect(disk["kind_basis"] as? String == "rotation_rate")
        #expect(disk["rotation_rpm"] as? Int == 7200)
        #expect(disk["bytes"] as? Int == 500_107_862_016)
    }

    @Test func `a disk that answers with a terminal's orders gives plain text`() throws {
        let disk = try #require(try rows("storage").first { $0["name"] as? String == "sdb" })
        let model = try #require(disk["model"] as? String)
        #expect(model.hasPrefix("KINGSTON SA400S37240G"))
        #expect(!model.unicodeScalars.contains { $0.value < 0x20 })
        #expect(disk["kind"] as? String == "ssd")
    }

    @Test func `udev's memory properties give the slots to somebody who may not read the firmware's table`() throws {
        let memory = try #require(machine["memory"] as? [String: Any])
        let slots = try #require(memory["slots"] as? [[String: Any]])
        #expect(memory["max_bytes"] as? Int == 16 << 30)
        #expect(slots.map { $0["locator"] as? String } == ["ChannelA-DIMM0", "ChannelB-DIMM0", "Onboard"])
        #expect(slots.map { $0["bytes"] as? Int } == [4 << 30, 0, 2 << 30])
        #expect(slots.map { $0["type"] as? String } == ["DDR3", nil, "LPDDR3"])
        #expect(slots.map { $0["speed_mts"] as? Int } == [1333, nil, 1866])
        #expect(slots.map { $0["soldered"] as? Bool } == [false, false, true])
    }

    @Test func `the bus's functions and what hangs on them are found`() throws {
        let found = try ["graphics", "network", "sound"].map { try rows($0) }
        let slots = found.map { $0.map { $0["slot"] as? String } }
        #expect(slots == [["0000:00:02.0"], ["0000:02:00.0"], ["0000:00:1b.0"]])
        #expect(found.map { $0.map { $0["device_id"] as? String } } == [["0152"], ["8168"], ["1e20"]])
        #expect((machine["links"] as? [String: String])?["wired"] == "yes")
    }

    @Test func `names in sysfs are read, placeholders are none`() throws {
        let board = try #require(machine["board"] as? [String: Any])
        #expect(board["vendor"] as? String == "FPT")
        #expect(board["product"] as? String == "Elead E1")
        #expect(board["chassis"] as? String == "desktop")
        #expect((machine["firmware"] as? [String: Any])?["date"] as? String == "2013-11-26")
    }
}
