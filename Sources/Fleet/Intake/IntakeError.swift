/// Why lines could not be looked at now; they may be handed in again.
package enum IntakeError: Error, CustomStringConvertible {
    case full

    package var description: String {
        switch self {
        case .full: "More reports wait to be stored than may wait: hand these in again in some minutes."
        }
    }
}
