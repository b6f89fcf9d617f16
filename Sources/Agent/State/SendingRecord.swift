/// What sending must remember over restarts; the file `sending`.
package struct SendingRecord: Codable, Hashable, Sendable {
    package var traffic: Traffic
    package var pace = Pace()

    /// The run of the kernel that ``pace`` is of.
    package private(set) var boot: String

    /// When a collector last vouched for a report that was sent to it.
    package var accepted: Occasion?

    package init(at now: Moment) {
        traffic = Traffic(at: now)
        boot = now.boot
    }

    /// The same, as it stands in this run of the kernel.
    func brought(to now: Moment) -> SendingRecord {
        var record = self
        record.accepted = accepted?.counted(at: now)
        guard boot != now.boot else { return record }
        record.boot = now.boot
        record.pace = Pace()
        return record
    }
}
