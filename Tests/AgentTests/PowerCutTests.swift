import Agent
import Foundation
import TestSupport
import Testing

/// A PC whose power is cut again and again, on a disk that drops and reorders whatever was not synced.
@Suite struct PowerCutTests {
    private static let cuts = 4

    /// Which lives are lived: `PROBE_SEEDS=FIRST-LAST` says others, a life each, with four power cuts in it.
    private static var seeds: ClosedRange<Int> {
        let words = ProcessInfo.processInfo.environment["PROBE_SEEDS"]?.split(separator: "-").compactMap { Int($0) }
        guard let words, words.count == 2, words[0] <= words[1] else { return 1...125 }
        return words[0]...words[1]
    }

    @Test func `nothing is lost and no number is used twice, whatever the disk kept`() async throws {
        for seed in Self.seeds {
            let complaints = try await onThread { try Self.live(seed) }
            #expect(complaints.isEmpty, "seed \(seed): \(complaints.joined(separator: ", "))")
        }
    }

    private static func live(_ seed: Int) throws -> [String] {
        var random = Seeded(seed)
        let life = try Life()
        life.run([.enrol, .report], life.disk)
        for _ in 1...cuts {
            // Some work that goes well, and some in which a call fails, or the process ends.
            for _ in 0...Int.random(in: 0...2, using: &random) {
                life.run(steps(using: &random), life.disk)
                let fault = FaultyFileSystem.Fault.allCases.randomElement(using: &random) ?? .kill
                let place = Int.random(in: 1...150, using: &random)
                life.run(steps(using: &random), FaultyFileSystem(fault, at: place, on: life.disk))
            }
            life.cutPower(using: &random)
            let complaints = try life.complaints()
            guard complaints.isEmpty else { return complaints + ["after"] + life.story }
        }
        return []
    }

    private static func steps(using random: inout Seeded) -> [Life.Step] {
        (0...Int.random(in: 0...2, using: &random)).map { _ in
            // Reports are what it is about, and another board is rare.
            let usual = [Life.Step.report, .report, .report] + Life.Step.allCases.filter { $0 != .changeBoard }
            let isRare = Int.random(in: 0..<40, using: &random) == 0
            return isRare ? .changeBoard : usual.randomElement(using: &random) ?? .report
        }
    }
}
