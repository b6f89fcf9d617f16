import Agent
import Testing

/// Every line that was ever written is in exactly one of: outbox, acknowledged, counted as lost, bad; and no number is
/// used for two lines that could have been sent. After a failure at any call, and after a power cut on top of it.
@Suite struct AccountingTests {
    /// Every kind of work, an outbox of three that overflows, and a refusal.
    private static let steps: [Life.Step] = [
        .enrol, .report, .checkUp, .export, .acknowledgeFirst, .label, .report, .importStick, .report, .refuse, .report,
        .report, .acknowledgeAll, .changeBoard, .report, .enrol,
    ]

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `nothing is lost uncounted, and no number is used twice`(fault: FaultyFileSystem.Fault) throws {
        let life = try Life()
        var complaints: [String] = []
        var points = 0
        for (number, step) in Self.steps.enumerated() {
            let counting = FaultyFileSystem(on: life.disk)
            let before = life.copy()
            life.run([step], counting)
            for place in counting.places(for: fault) where complaints.count < 9 {
                points += 1
                for found in try Self.fail(before.copy(), at: step, fault, place) {
                    complaints.append("step \(number + 1) \(step), call \(place): \(found)")
                }
            }
        }
        #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
        #expect(try life.complaints().isEmpty)
        #expect(points > 20)
    }

    /// One call fails, then the power, at once or after some more work.
    private static func fail(
        _ life: Life, at step: Life.Step, _ fault: FaultyFileSystem.Fault, _ place: Int
    ) throws -> [String] {
        var random = Seeded(place)
        life.run([step], FaultyFileSystem(fault, at: place, on: life.disk))
        if place.isMultiple(of: 2) { life.cutPower(using: &random) }
        _ = try life.complaints()
        life.run([.report, .acknowledgeAll], life.disk)
        life.cutPower(using: &random)
        return try life.complaints()
    }
}
