import Foundation

/// The office's clock.
enum Clock {
    /// Unix seconds.
    @Sendable static func now() -> Int64 { Int64(Date().timeIntervalSince1970.rounded(.down)) }
}
