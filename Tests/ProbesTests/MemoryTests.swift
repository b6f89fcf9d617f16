import Machine
import SystemRoot
import TestSupport
import Testing
import Udev

@testable import Probes

@Suite struct MemoryTests {
    @Test(arguments: [
        "", "MemTotal: 5", "MemTotal: many kB", "MemFree: 5 kB", "MemTotal 5 kB", "MemTotal: -5 kB",
        "MemTotal: 99999999999999999999 kB",
    ])
    func `a size is taken only from a whole line in kB`(text: String) {
        #expect(MemInfo(parsing: text)["MemTotal"] == nil)
    }

    @Test(arguments: [
        (1_951_836, 2), (5_583_228, 6), (7_928_504, 8), (1_002_000, 1), (3_905_000, 4), (1_860_000, 2),
        (16_300_000, 16),
    ])
    func `what programs can use names the size on the label`(kibibytes: UInt64, gibibytes: UInt64) {
        #expect(NominalMemory.bytes(holding: kibibytes << 10) == gibibytes << 30)
    }

    @Test func `above all usual sizes there is no label`() {
        #expect(NominalMemory.bytes(holding: 65 << 30) == nil)
    }

    private let twoSlots = [
        "MEMORY_ARRAY_NUM_DEVICES": "2", "MEMORY_ARRAY_MAX_CAPACITY": "8589934592",
        "MEMORY_DEVICE_0_SIZE": "2147483648", "MEMORY_DEVICE_0_LOCATOR": "DIMM 0", "MEMORY_DEVICE_0_TYPE": "DDR3",
        "MEMORY_DEVICE_0_SPEED_MTS": "1333", "MEMORY_DEVICE_0_FORM_FACTOR": "DIMM",
        "MEMORY_DEVICE_1_PRESENT": "0", "MEMORY_DEVICE_1_LOCATOR": "DIMM 1",
    ]

    @Test(arguments: ["18446744073709551615", "70368744177665", "-1", "x"])
    func `a size or speed that no PC has is not known, and the slot is there`(absurd: String) throws {
        var properties = twoSlots
        for name in ["MEMORY_DEVICE_0_SIZE", "MEMORY_DEVICE_0_SPEED_MTS", "MEMORY_ARRAY_MAX_CAPACITY"] {
            properties[name] = absurd
        }
        let export = "P: /devices/virtual/dmi/id\nE: SUBSYSTEM=dmi\n" + properties.map { "E: \($0)=\($1)\n" }.joined()
        let folder = try TemporaryFolder()
        let root = SystemRoot.recorded(in: folder.path)
        let reading = MemoryProbe(
            files: SharedFiles(root: root), udev: RecordedUdev(parsing: export), isContainer: false
        ).read()
        #expect(
            reading.value?.slots == [
                MemorySlot(locator: "DIMM 0", type: "DDR3", soldered: false), MemorySlot(locator: "DIMM 1", bytes: 0),
            ])
        #expect(reading.value?.maxBytes == nil)
        #expect(reading.value?.installedBytes == nil)
    }

    @Test(arguments: [(["16-0", "17-0", "17-1"], UInt64(8 << 30)), (["16-0", "16-1", "17-0"], nil), ([], 8 << 30)])
    func `of several memory arrays udev's one capacity is not taken for all`(entries: [String], max: UInt64?) throws {
        let folder = try TemporaryFolder()
        for entry in entries { try folder.write("", to: "sys/firmware/dmi/entries/\(entry)/type") }
        let export = "P: /devices/virtual/dmi/id\nE: SUBSYSTEM=dmi\n" + twoSlots.map { "E: \($0)=\($1)\n" }.joined()
        let files = SharedFiles(root: .recorded(in: folder.path))
        let reading = MemoryProbe(files: files, udev: RecordedUdev(parsing: export), isContainer: false).read()
        #expect(reading.value?.maxBytes == max)
        #expect(reading.value?.slots?.count == 2)
        let missed = reading.notes.missed.contains(
            Missed(field: "memory.max_bytes", source: "udev", reason: .notReported))
        #expect(missed == (max == nil))
    }

    @Test func `udev tells full and empty slots apart`() throws {
        let memory = try #require(UdevMemory(properties: twoSlots))
        #expect(memory.maxBytes == 8 << 30)
        #expect(
            memory.slots == [
                MemorySlot(locator: "DIMM 0", bytes: 2 << 30, type: "DDR3", speedMts: 1333, soldered: false),
                MemorySlot(locator: "DIMM 1", bytes: 0),
            ])
    }

    @Test(arguments: ["0", "-1", "many", "", "99999999999999999999"])
    func `without a believable number of slots none is told`(count: String) {
        #expect(UdevMemory(properties: ["MEMORY_ARRAY_NUM_DEVICES": count, "MEMORY_DEVICE_0_SIZE": "1"]) == nil)
    }

    @Test func `more slots than a report carries are cut, not counted on for ever`() {
        var properties = twoSlots
        properties["MEMORY_ARRAY_NUM_DEVICES"] = "9223372036854775807"
        #expect(UdevMemory(properties: properties)?.slots.count == 2)
    }
}
