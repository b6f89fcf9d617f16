/// How many bytes went over the network of late: as much as the limit at once, then so much a day.
///
/// It is a bucket that leaks as time passes, by time that is sure to have passed: a restart empties nothing, and a clock
/// that jumps does not either. Source of the rule: the leaky bucket, ITU-T I.371.
package struct ByteBudget: Codable, Hashable, Sendable {
    private var spent: Int
    private var asOf: Moment

    package init(at now: Moment) {
        spent = 0
        asOf = now
    }

    /// What is still counted.
    package func spent(at now: Moment, limit: Int) -> Int {
        let passed = min(86_400, asOf.secondsAtLeast(until: now))
        // A file says it: more than this can't have been counted.
        return max(0, min(spent, 2 * limit) - limit * Int(passed) / 86_400)
    }

    /// Seconds until so many bytes may go; 0 where they may now. What is larger than the limit may go alone.
    package func wait(for bytes: Int, at now: Moment, limit: Int) -> Int64 {
        let excess = spent(at: now, limit: limit) - max(0, limit - bytes)
        return excess <= 0 ? 0 : Int64((excess * 86_400 + limit - 1) / limit)
    }

    /// - Parameter bytes: below 0 where fewer went than were counted before.
    package mutating func count(_ bytes: Int, at now: Moment, limit: Int) {
        spent = max(0, spent(at: now, limit: limit) + bytes)
        asOf = now
    }

    enum CodingKeys: String, CodingKey {
        case spent
        case asOf = "as_of"
    }
}
