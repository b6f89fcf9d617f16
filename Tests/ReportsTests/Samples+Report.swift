import Machine
import Requirements
import Testing

@testable import Reports

extension Report {
    /// A report in which no field is left out.
    static func full(by key: KeyID) throws -> Report {
        Report(
            kit: LineID(hashing: []), proof: Vector.proof, seq: 7, was: key, tmin: 1_790_000_000, clk: 1_790_000_500,
            sync: true, boot: "0123456789abcdef", up: 3_600, lost: 2, tags: .full, label: "Phòng máy 1 / 07",
            use: "exam-client", machine: .full,
            concl: try decoded(
                #"[{"profile":"teaching-basic","digest":"abc","low":55,"high":61,"verdict":"usable"}]"#))
    }
}

extension HardwareTags {
    static let full = HardwareTags(
        nic: ["32671f168d0580dc"], uuid: "a228794dac5abbab", board: "1f86fdb89b5d7353", disk: ["f7063739367d55c6"],
        os: "ad7ec85d9ef1f941", weak: ["board"])
}

extension Machine {
    static var full: Machine {
        let card = PCIFunction(slot: "0000:00:02.0", classCode: "030000", vendorId: "8086", deviceId: "0152")
        return Machine(
            cpu: CPU(
                architecture: "x86_64", vendor: "GenuineIntel", model: "Intel(R) Core(TM) i3-3220 CPU @ 3.30GHz",
                family: 6, modelNumber: 58, stepping: 9, sockets: 1, cores: 2, threads: 4, maxMhz: 3_300,
                measuredCore2Mhz: 7_900, isa: .v2,
                features: ISALevel.allFeatures.sorted()),
            memory: Memory(
                usableBytes: 3_900_000_000, installedBytes: 4_294_967_296, nominalBytes: 4_294_967_296,
                maxBytes: 17_179_869_184,
                slots: [
                    MemorySlot(
                        locator: "DIMM_A1", bytes: 4_294_967_296, type: "DDR3", speedMts: 1_600, soldered: false),
                    MemorySlot(locator: "DIMM_A2", bytes: 0, type: "DDR3", speedMts: 0, soldered: false),
                ]),
            storage: [
                Disk(
                    name: "sda", model: "ST500DM002-1BD142", bytes: 500_107_862_016, kind: .hdd,
                    kindBasis: .rotationRate, transport: .sata, rotationRpm: 7_200, failing: .no,
                    system: true)
            ],
            os: OperatingSystem(
                id: "ubuntu", versionId: "22.04", name: "Ubuntu 22.04.4 LTS", idLike: ["debian"],
                kernel: "5.15.0-105-generic", live: false, rootBytes: 490_000_000_000, rootFreeBytes: 310_000_000_000),
            otherSystems: [.windows], graphics: [card], network: [card], sound: [card],
            links: NetworkLinks(wired: .yes, wireless: .no),
            audio: Audio(output: .yes, input: .no),
            screens: [Screen(width: 1_366, height: 768, widthMm: 344, heightMm: 193)],
            camera: .no, battery: Battery(present: .yes, wearPercent: 12),
            firmware: Firmware(
                vendor: "Dell Inc.", version: "A09", date: "2012-05-31", boot: .bios, secureBoot: .no, tpm: .yes,
                tpmVersion: 2),
            board: Board(vendor: "Dell Inc.", product: "OptiPlex 3010", chassis: "desktop", virtual: .no),
            missed: [Missed(field: "memory.max_bytes", source: "udev", reason: .notReported)])
    }
}

extension Report {
    /// A report as some PC could make it: any field may be absent, any device may say anything.
    static func random(by key: KeyID, using generator: inout SeededGenerator) throws -> Report {
        var report = try full(by: key)
        report.seq = .random(in: 1...(1 << 53 - 1), using: &generator)
        report.clk = .random(in: 0...(1 << 53 - 1), using: &generator)
        report.sync = .random(using: &generator)
        report.label = hostileText(using: &generator)
        report.use = Bool.random(using: &generator) ? nil : "exam-client"
        report.was = Bool.random(using: &generator) ? nil : key
        report.machine.cpu?.model = hostileText(using: &generator)
        report.machine.cpu?.isa = ISALevel.allCases.randomElement(using: &generator)
        report.machine.memory?.usableBytes = .random(in: 0...(1 << 53 - 1), using: &generator)
        report.machine.board?.product = hostileText(using: &generator)
        report.machine.firmware?.version = hostileText(using: &generator)
        report.machine.storage = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            Disk(
                name: "sd", model: hostileText(using: &generator), bytes: nil, kind: .unknown, kindBasis: .notReported)
        }
        report.machine.screens = Bool.random(using: &generator) ? nil : []
        return report
    }

    /// What is left of random bytes once they were captured.
    private static func hostileText(using generator: inout SeededGenerator) -> String? {
        let alphabet: [UInt8] = [0x22, 0x5C, 0x2F, 0x7B, 0x20, 0x00, 0x1B, 0xE2, 0x80, 0xAE, 0xF0, 0x9F, 0x92, 0xA9]
        let bytes = (0..<Int.random(in: 0...90, using: &generator)).map { _ in
            Bool.random(using: &generator)
                ? UInt8.random(in: 0...255, using: &generator) : alphabet.randomElement(using: &generator) ?? 0
        }
        return CapturedText.clean(bytes: bytes)
    }
}
