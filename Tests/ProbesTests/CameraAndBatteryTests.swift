import Machine
import SystemRoot
import TestSupport
import Testing
import Udev

@testable import Probes

@Suite struct CameraAndBatteryTests {
    let folder: TemporaryFolder
    private var root: SystemRoot { .recorded(in: folder.path) }

    init() throws { folder = try TemporaryFolder() }

    private func addVideo(_ name: String, at path: String, index: String) throws {
        try folder.write(index + "\n", to: "sys/devices/\(path)/video4linux/\(name)/index")
        try folder.link("sys/class/video4linux/\(name)", to: "../../devices/\(path)/video4linux/\(name)")
    }

    private func camera(_ capabilities: [String: String] = [:]) -> YesNo? {
        let udev = capabilities.map { name, can in
            "P: /devices/\(name)\nE: SUBSYSTEM=video4linux\nE: ID_V4L_CAPABILITIES=\(can)\n"
        }
        return CameraProbe(root: root, udev: RecordedUdev(parsing: udev.joined(separator: "\n"))).read().value
    }

    @Test func `a camera on USB is one, its node without pictures alone is none`() throws {
        try addVideo("video1", at: "pci0/usb1/1-6/1-6:1.0", index: "1")
        #expect(camera() == .no)
        try addVideo("video0", at: "pci0/usb1/1-6/1-6:1.0", index: "0")
        #expect(camera() == .yes)
    }

    @Test(arguments: [
        (":capture:", YesNo.yes), (":", .no), (":capture:video_output:", .no), (":capture:tuner:audio:", .no),
    ])
    func `what udev asked the device counts first`(can: String, answer: YesNo) throws {
        try addVideo("video0", at: "platform/camera", index: "0")
        #expect(camera(["video0": can]) == answer)
    }

    @Test func `a television card, a radio and a made-up camera are none`() throws {
        try addVideo("video0", at: "pci0/0000:03:00.0", index: "0")
        try addVideo("video9", at: "virtual", index: "0")
        try addVideo("radio0", at: "pci0/usb1/1-2", index: "0")
        #expect(camera(["video9": ":capture:"]) == .no)
    }

    @Test func `where the kernel shows no such device at all nothing is known`() {
        #expect(camera() == nil)
        #expect(BatteryProbe(root: root).read().value == nil)
    }

    private func addSupply(_ name: String, _ values: [String: String]) throws {
        for (file, value) in ["type": "Battery"].merging(values, uniquingKeysWith: { $1 }) {
            try folder.write(value + "\n", to: "sys/class/power_supply/\(name)/\(file)")
        }
    }

    @Test func `the wear is what is lost of all batteries together`() throws {
        try addSupply("AC", ["type": "Mains"])
        try addSupply("BAT0", ["present": "1", "energy_full": "18000000", "energy_full_design": "24000000"])
        #expect(BatteryProbe(root: root).read().value == Battery(present: .yes, wearPercent: 25))
        try addSupply("BAT1", ["present": "1", "energy_full": "24000000", "energy_full_design": "24000000"])
        #expect(BatteryProbe(root: root).read().value == Battery(present: .yes, wearPercent: 13))
    }

    @Test func `a desktop with a wireless mouse has no battery, nor has an empty bay`() throws {
        try addSupply("AC", ["type": "Mains"])
        try addSupply("hidpp_battery_0", ["scope": "Device", "charge_full": "1", "charge_full_design": "1"])
        try addSupply("BAT1", ["present": "0"])
        #expect(BatteryProbe(root: root).read().value == Battery(present: .no))
    }

    @Test(arguments: [
        ("0", "1"), ("1", "0"), ("-1", "5"), ("3", "1"), ("x", "1"), ("1", ""), ("99999999999999999999", "1"),
    ])
    func `an absurd capacity is no wear`(now: String, made: String) throws {
        try addSupply("BAT0", ["charge_full": now, "charge_full_design": made])
        let reading = BatteryProbe(root: root).read()
        #expect(reading.value == Battery(present: .yes))
        #expect(reading.notes.missed.map(\.field) == ["battery.wear_percent"])
    }

    @Test(arguments: [(100, 100, 0), (105, 100, 0), (1, 100, 99), (999, 1000, 1)])
    func `wear is in whole percent`(now: Int, made: Int, percent: Int) {
        #expect(BatteryProbe.wear(now: now, made: made) == percent)
    }
}
