/// Tells whether another report is due: at once after a change, else after a week.
package enum ReportDue {
    static let week: Int64 = 7 * 86_400

    /// A PC whose clock can't be believed shows time by being switched on; most are, on each school day.
    static let starts = 7

    /// - Parameter last: with the starts of this PC counted up to now.
    package static func isDue(after last: LastReport?, digest: String, now: ClockReading, boot: String) -> Bool {
        guard let last, last.digest == digest else { return true }
        // In one run of the kernel the time since its start can't lie.
        if last.boot == boot, last.starts == 0 {
            return now.sinceBoot - last.madeAt.sinceBoot >= week
        }
        let passed = now.wall - last.madeAt.wall
        if now.synchronised, last.madeAt.synchronised { return passed >= week }
        // One of the two was wrong: either the time that passed is more than a week, or nobody knows.
        return passed >= week || passed < 0 && now.synchronised || last.starts >= starts || now.sinceBoot >= week
    }
}
