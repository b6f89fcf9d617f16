/// How long to wait after a failure: random, from nothing to a bound that doubles each time, at most six hours.
///
/// Full jitter, so that PCs that failed together don't come back together.
/// Source: AWS Architecture Blog, "Exponential Backoff And Jitter".
package enum Backoff {
    /// The bound in seconds after so many failures in a row, counted from 0.
    package static func bound(failures: Int) -> Int64 {
        let longest: Int64 = 6 * 3600
        // 60 · 2⁹ is beyond six hours already.
        guard failures < 9 else { return longest }
        return min(longest, 60 << Int64(max(0, failures)))
    }

    package static func wait(failures: Int, using random: inout some RandomNumberGenerator) -> Int64 {
        Int64.random(in: 0...bound(failures: failures), using: &random)
    }
}
