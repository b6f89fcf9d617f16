package import Requirements

/// When things happened in the province, Unix seconds.
package enum ProvinceTime {
    /// 2026-12-01, noon in UTC.
    package static let now: Int64 = 1_796_126_400
    package static var today: Day { Day(unixSeconds: now) }

    static let dayLong: Int64 = 86_400

    /// When the kits were made.
    package static let kits = now - 300 * dayLong

    /// The first report that is still on the road was received then; what is older was written before.
    package static let firstReceived = now - 40 * dayLong
}
