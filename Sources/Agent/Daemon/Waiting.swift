/// Sleeps between deadlines, without a tick.
package protocol Waiting {
    /// - Parameter forgetting: whether all that the daemon knows is written down, so that its memory may be given up:
    ///   then this may not return, and the daemon begins anew, told why by ``WakeUp``.
    func wait(_ rest: Rest, forgetting: Bool) throws(SystemError) -> WakeUp
}

/// How long the daemon sleeps, in seconds since the PC started, sleep of the PC included.
package struct Rest: Hashable, Sendable {
    package var deadline: Int64

    /// Changed hardware wakes from then on.
    package var hardwareFrom: Int64

    package init(deadline: Int64, hardwareFrom: Int64) {
        self.deadline = deadline
        self.hardwareFrom = hardwareFrom
    }
}

package enum WakeUp: String, Hashable, Sendable {
    case deadline
    /// Somebody put a kit or a label into the state folder.
    case stateChanged = "state"
    /// A device came, went or changed, and udev has settled since.
    case hardwareChanged = "hardware"
}
