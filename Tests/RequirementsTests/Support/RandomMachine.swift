import Machine
import Requirements

/// What a machine is scored by, as numbers that can be drawn and raised one by one.
struct RandomMachine {
    /// Worst first: 32 bits, v1, v1 with SSE3, v2, v3, v4.
    var instructionSet: Int?
    var cores: Int?
    var mhz: Int?
    var mib: Int?
    /// 0 hdd, 1 eMMC, 2 SSD.
    var diskKind: Int?
    var gb: Int?
    var daysLeft: Int?

    static let inputs: [any WritableKeyPath<RandomMachine, Int?> & Sendable] = [
        \.instructionSet, \.cores, \.mhz, \.mib, \.diskKind, \.gb, \.daysLeft,
    ]

    static let most: [Int] = [5, 8, 6000, 40_000, 2, 600, 1300]

    private static let instructionSets: [[String]] = {
        let v1 = ISALevel.v1.addedFeatures
        let v2 = v1.union(ISALevel.v2.addedFeatures)
        let v3 = v2.union(ISALevel.v3.addedFeatures)
        let sets = [v1.subtracting(["lm"]), v1, v1.union(["pni"]), v2, v3, v3.union(ISALevel.v4.addedFeatures)]
        return sets.map { $0.sorted() }
    }()

    /// Draws near the thresholds as often as anywhere, since mistakes sit there.
    init(using random: inout SplitMix64) {
        instructionSet = Int.random(in: 0...5, using: &random)
        cores = Int.random(in: 0...6, using: &random)
        mhz = Int.random(in: 0...5000, using: &random)
        mib = [1023, 1024, 2047, 2048, 4096, 8191, 8192, 16_384].randomElement(using: &random)
        if Bool.random(using: &random) { mib = Int.random(in: 0...20_000, using: &random) }
        diskKind = Int.random(in: 0...2, using: &random)
        gb = [9, 10, 19, 20, 25, 64, 100, 128, 240].randomElement(using: &random)
        if Bool.random(using: &random) { gb = Int.random(in: 0...300, using: &random) }
        daysLeft = [0, 1, 364, 365, 1094, 1095].randomElement(using: &random)
        if Bool.random(using: &random) { daysLeft = Int.random(in: 0...1200, using: &random) }
    }

    /// A machine that is as likely good as bad, of which nothing is hopeless.
    init(decent random: inout SplitMix64) {
        self.init(using: &random)
        instructionSet = Int.random(in: 1...5, using: &random)
        cores = Int.random(in: 2...4, using: &random)
        mhz = Int.random(in: 900...4000, using: &random)
    }

    mutating func hide(_ input: WritableKeyPath<RandomMachine, Int?>) { self[keyPath: input] = nil }

    var machine: Machine {
        let features = instructionSet.map { Self.instructionSets[$0] }
        return Machine(
            cpu: CPU(
                architecture: "x86_64", vendor: "GenuineIntel", family: 6, modelNumber: 0x2A, cores: cores,
                maxMhz: mhz, features: features),
            memory: Memory(nominalBytes: mib.map { UInt64($0) << 20 }),
            storage: [
                Disk(
                    name: "sda", bytes: gb.map { UInt64($0) * 1_000_000_000 },
                    kind: diskKind.map { [.hdd, .emmc, .ssd][$0] } ?? .unknown, kindBasis: .rotationRate,
                    transport: .sata, system: true)
            ],
            os: daysLeft.map { OperatingSystem(id: "days", versionId: String($0)) } ?? OperatingSystem())
    }

    /// Knows the system `days`, whose version is how many days it is still supported, beside Debian 13.
    static func endOfSupport() throws -> EndOfSupport {
        let rows = (0...1300).map { "{ id: \"days\", versions: [\"\($0)\"], days_left: \($0) }" }
        let debian = "{ id: \"debian\", versions: [\"13\"], until: \"2030-06-30\" }"
        let json = """
            { version: 1, date: "2026-12-01", parts: [
              { source: "fixture", rows: [\((rows + [debian]).joined(separator: ", "))] } ] }
            """
        return try EndOfSupport(decoding: Array(json.utf8), file: "days.json5")
    }

    static func assessor() throws -> Assessor {
        Assessor(data: try Fixture.data().replacing(endOfSupport: try endOfSupport()), today: try Fixture.day())
    }
}
