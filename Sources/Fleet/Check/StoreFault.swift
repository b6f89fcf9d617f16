package import Reports

/// Something in a store that is not as it must be: where, and what.
package struct StoreFault: Sendable {
    package let place: Place
    package let what: What

    package enum Place: Sendable {
        case file
        case kit(String)
        case decision(String)
        case decided(String)
        case key(String)
        case report(String)
        case ledger(key: String, seq: Int)
        case held(String)
        /// What lists are read from, of that key; `nil` where it could not be compared.
        case derived(KeyID?)
    }

    package enum What: Sendable {
        /// What SQLite says, or a line that cannot be read for another reason than the ones below.
        case complaint(String)
        case line(LineRefusal)
        case payload(PayloadRefusal)
        case otherID
        case notOfRoot
        case noKey
        case tooManyBodies(Int)
        case badMark
        case otherSigner
        /// The columns beside the line say something else than it does.
        case otherColumns
        case noKit
        case noProof
        /// It is kept more than once.
        case twice
        case notInLedger
        case notJoined
        case doesNotFollow
    }

    init(_ place: Place, _ what: What) {
        self.place = place
        self.what = what
    }

    /// - Parameter error: What was thrown when the line was read.
    init(_ place: Place, reading error: any Error) {
        self.place = place
        what =
            switch error {
            case let refusal as LineRefusal: .line(refusal)
            case let refusal as PayloadRefusal: .payload(refusal)
            default: .complaint("\(error)")
            }
    }

    /// Whether it is only of what lists are read from, which may be thrown away at any time.
    package var isOfDerived: Bool { if case .derived = place { true } else { false } }
}
