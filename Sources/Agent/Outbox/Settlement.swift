/// What an acknowledgement did to the outbox.
package struct Settlement: Hashable, Sendable {
    package var accepted: Int
    package var refused: Int

    package init(accepted: Int = 0, refused: Int = 0) {
        self.accepted = accepted
        self.refused = refused
    }

    package static func += (sum: inout Settlement, other: Settlement) {
        sum.accepted += other.accepted
        sum.refused += other.refused
    }
}
