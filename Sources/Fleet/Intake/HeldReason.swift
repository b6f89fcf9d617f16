/// Why nobody vouches for a report yet.
package enum HeldReason: Hashable, Sendable, CustomStringConvertible {
    case unknownKit
    case wrongProof

    package var description: String {
        switch self {
        case .unknownKit: "Its school's kit is not known here: import the kit, then this again."
        case .wrongProof: "It names a kit of this office without having held it: enrol the PC with the kit's file."
        }
    }
}
