import Reports

@testable import Fleet

/// Something that two stores may tell each other: a line that was verified and judged once, for thousands of stores.
enum LawItem: Sendable {
    case report(ClaimedReport)
    case decision(SignedDecision)
    case claim(SignedClaim.Content)
}

/// An item, and when a collector got it.
struct LawDelivery: Sendable {
    let item: LawItem
    let received: Int64
}
