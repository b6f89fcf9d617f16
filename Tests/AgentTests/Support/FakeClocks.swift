import Agent

/// Clocks that a test turns.
final class FakeClocks: Clocks {
    var now: ClockReading
    var boot: String

    init(
        wall: Int64 = 1_800_000_000, synchronised: Bool = true, sinceBoot: Int64 = 100,
        boot: String = "00112233aabbccdd"
    ) {
        now = ClockReading(wall: wall, synchronised: synchronised, sinceBoot: sinceBoot)
        self.boot = boot
    }

    func reading() -> ClockReading { now }
    func bootID() -> String { boot }

    func pass(_ seconds: Int64) {
        now.wall += seconds
        now.sinceBoot += seconds
    }

    /// Switched off for so long, then on again.
    func restart(after seconds: Int64, boot: String) {
        now.wall += seconds
        now.sinceBoot = 30
        self.boot = boot
    }
}
