/// How often the daemon looks because a device came, went or changed: four times at once, then once in six hours.
///
/// A plug with a loose contact would otherwise keep the PC at work, and fill the outbox with the same two machines: at
/// eight looks a day, the 64 reports that may wait last a week, and the day's look sees the rest. Source of the rule: the
/// generic cell rate algorithm, ITU-T I.371.
package struct HardwareLooks: Codable, Hashable, Sendable {
    /// When all looks will be there again, in seconds since the PC started.
    private var fullAt: Int64 = 0

    static let interval: Int64 = 6 * 3600
    static let atOnce: Int64 = 4

    package init() {}

    /// When the next look may be, in seconds since the PC started; may have passed.
    package var nextFrom: Int64 { fullAt - (Self.atOnce - 1) * Self.interval }

    package mutating func take(at now: Int64) { fullAt = max(fullAt, now) + Self.interval }

    func isSound(at latest: Int64) -> Bool { (0...latest + Self.atOnce * Self.interval).contains(fullAt) }

    package init(from decoder: any Decoder) throws { fullAt = try decoder.singleValueContainer().decode(Int64.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fullAt)
    }
}
