import Agent
import Testing

@Suite struct BackoffTests {
    @Test(
        arguments: [
            (-1, 60), (0, 60), (1, 120), (2, 240), (8, 15_360), (9, 21_600), (10, 21_600), (63, 21_600),
            (Int.max, 21_600),
        ] as [(Int, Int64)])
    func `the bound doubles up to six hours`(failures: Int, seconds: Int64) {
        #expect(Backoff.bound(failures: failures) == seconds)
    }

    @Test func `a wait is anything from nothing to the bound`() {
        var random = SystemRandomNumberGenerator()
        let waits = (0..<2000).map { _ in Backoff.wait(failures: 1, using: &random) }
        #expect(waits.allSatisfy { (0...120).contains($0) })
        #expect(Set(waits).count > 60)
    }
}
