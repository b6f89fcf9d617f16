/// Sleeps between deadlines, without a tick.
package protocol Waiting {
    /// - Parameter deadline: in seconds since the PC started, sleep included.
    func wait(until deadline: Int64) throws(SystemError) -> WakeUp
}

package enum WakeUp: Hashable, Sendable {
    case deadline
    /// Somebody put a kit or a label into the state folder.
    case stateChanged
}
