/// Something about the PC that could not be seen, and why.
package struct Missed: Codable, Hashable, Sendable {
    /// The place in ``Machine``'s JSON form, such as `memory.slots`.
    package var field: String

    /// What was asked: a file below the root, `udev` or `pci`.
    package var source: String

    package var reason: Reason

    package init(field: String, source: String, reason: Reason) {
        self.field = field
        self.source = source
        self.reason = reason
    }

    package enum Reason: String, Codable, CaseIterable, Sendable {
        /// The source is not there: this kernel or this PC does not offer it.
        case absent
        /// The source is for root only.
        case forbidden
        /// The source is there, and reading it failed.
        case unreadable
        /// The source's content is not of the documented form.
        case malformed
        /// The source gives a value that no PC has.
        case implausible
        /// The source is there, and says nothing of this.
        case notReported = "not_reported"
        /// Two sources say different things.
        case contradictory
        /// A hypervisor or container stands between and hides it.
        case virtualised
        /// A USB bridge stands between and hides it.
        case usbBridge = "usb_bridge"
        /// A RAID controller stands between and hides it.
        case raid
        /// A live session runs: what is installed was not read.
        case liveSession = "live_session"
        /// There is more of it than a report can carry.
        case tooMany = "too_many"
    }
}
