/// How the intake fares.
package struct IntakeHealth: Hashable, Sendable {
    /// Why the last transaction failed; `nil` once one has reached the disk again.
    package var complaint: String?

    /// Transactions since the start that reached the disk, and that did not.
    package var commits = 0
    package var failures = 0

    /// Lines that wait for the next transaction.
    package var waitingLines = 0
}
