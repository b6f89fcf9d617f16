import Machine
import SystemRoot
import TestSupport
import Testing

@testable import Probes

/// SMBIOS tables made here byte by byte, whole and broken.
@Suite struct SMBIOSTests {
    /// A structure: its numbers from place 4 on, then its texts.
    private func structure(_ type: UInt8, handle: UInt16, _ numbers: [Int: [UInt8]], length: Int, texts: [String] = [])
        -> [UInt8]
    {
        var bytes = [UInt8](repeating: 0, count: length)
        bytes[0] = type
        bytes[1] = UInt8(length)
        bytes[2] = UInt8(handle & 0xff)
        bytes[3] = UInt8(handle >> 8)
        for (place, value) in numbers { bytes.replaceSubrange(place..<place + value.count, with: value) }
        for text in texts { bytes += Array(text.utf8) + [0] }
        return bytes + (texts.isEmpty ? [0, 0] : [0])
    }

    private func array(_ handle: UInt16, use: UInt8 = 3, kibibytes: UInt32 = 8 << 20) -> [UInt8] {
        let capacity = (0..<4).map { UInt8(kibibytes >> (8 * $0) & 0xff) }
        return structure(16, handle: handle, [5: [use], 7: capacity], length: 0x17)
    }

    private func device(
        _ handle: UInt16, array: UInt8, size: UInt16, extended: UInt32 = 0, form: UInt8 = 9, type: UInt8 = 0x18
    ) -> [UInt8] {
        let words: [UInt8] = [UInt8(size & 0xff), UInt8(size >> 8)]
        let more = (0..<4).map { UInt8(extended >> (8 * $0) & 0xff) }
        return structure(
            17, handle: handle,
            [4: [array, 0], 0x0c: words, 0x0e: [form], 0x10: [1], 0x12: [type], 0x15: [0x35, 5], 0x1c: more],
            length: 0x28, texts: ["DIMM_A\(handle)"])
    }

    private let end: [UInt8] = [127, 4, 0xff, 0xff, 0, 0]

    private func memory(_ parts: [UInt8]...) -> SMBIOSMemory? {
        SMBIOSMemory(SMBIOSTable(parsing: parts.flatMap { $0 } + end))
    }

    @Test func `full and empty slots, their type, speed and place are read`() throws {
        let memory = try #require(self.memory(array(1), device(2, array: 1, size: 2048), device(3, array: 1, size: 0)))
        #expect(memory.maxBytes == 8 << 30)
        #expect(
            memory.slots == [
                MemorySlot(locator: "DIMM_A2", bytes: 2 << 30, type: "DDR3", speedMts: 1333, soldered: false),
                MemorySlot(locator: "DIMM_A3", bytes: 0, soldered: false),
            ])
    }

    private static let sizes: [(UInt16, UInt32, UInt64)] = [
        (0x7fff, 32768, 32 << 30), (0x8200, 0, 512 << 10), (1024, 0, 1 << 30), (0x7fff, 0x8000_0000 | 65536, 64 << 30),
    ]

    @Test(arguments: sizes)
    func `sizes in MiB, in KiB and extended ones are told apart`(size: UInt16, extended: UInt32, bytes: UInt64) throws {
        #expect(
            try #require(self.memory(array(1), device(2, array: 1, size: size, extended: extended))).slots.first?.bytes
                == bytes)
    }

    @Test func `a size that the firmware does not know is unknown, not 0`() throws {
        let slot = try #require(self.memory(array(1), device(2, array: 1, size: 0xffff))?.slots.first)
        #expect(slot.bytes == nil)
    }

    @Test func `the flash that holds the firmware is no memory`() throws {
        let memory = try #require(
            self.memory(array(1), array(9, use: 5), device(2, array: 1, size: 1024), device(3, array: 9, size: 16)))
        #expect(memory.slots.count == 1)
    }

    @Test func `several arrays of main memory are one PC's`() throws {
        let memory = try #require(
            self.memory(array(1), array(2), device(3, array: 1, size: 1024), device(4, array: 2, size: 1024)))
        #expect(memory.slots.count == 2)
        #expect(memory.maxBytes == 16 << 30)
    }

    @Test func `chips in a row are soldered`() throws {
        #expect(
            try #require(self.memory(array(1), device(2, array: 1, size: 4096, form: 0x0b))).slots.first?.soldered
                == true)
    }

    @Test func `a table cut at any byte gives whole structures only`() {
        let whole = array(1) + device(2, array: 1, size: 2048) + device(3, array: 1, size: 2048) + end
        for length in 0..<whole.count {
            let table = SMBIOSTable(parsing: Array(whole.prefix(length)))
            #expect(table.structures.count <= 3)
            #expect((SMBIOSMemory(table)?.slots ?? []).allSatisfy { $0.bytes == 2 << 30 })
        }
    }

    private static let noTables: [[UInt8]] = [
        [], [0], [0, 0, 0, 0], [17, 255, 0, 0, 1], [17, 4, 0, 0, 65], [17, 3, 0, 0, 0, 0],
        Array(repeating: 0xff, count: 4096),
    ]

    @Test(arguments: noTables)
    func `bytes that are no table give no structure`(bytes: [UInt8]) {
        #expect(SMBIOSTable(parsing: bytes).structures.isEmpty)
    }

    @Test func `a table that says less than programs can use is not believed, and says so`() throws {
        let folder = try TemporaryFolder()
        try folder.write(array(1) + device(2, array: 1, size: 512) + end, to: "root/" + SMBIOSTable.file)
        try folder.write("MemTotal: 1951836 kB\n", to: "root/proc/meminfo")
        let machine = try MachineProbe(recording: folder.path).read()
        #expect(machine.memory?.installedBytes == nil)
        #expect(machine.memory?.nominalBytes == 2 << 30)
        #expect(machine.missed.contains { $0.field == "memory.installed_bytes" && $0.reason == .contradictory })
    }
}
