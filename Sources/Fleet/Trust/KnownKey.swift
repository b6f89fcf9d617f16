package import Reports

/// A key that something was received of, ranked or not: what decisions are about.
package struct KnownKey: Sendable {
    package let key: KeyID
    package let code: ShortCode
    package let label: ReportedText?

    /// `nil` where its kit is not known here.
    package let kit: LineID?
    package let school: ReportedText?

    /// When this office last received something new of it, Unix seconds.
    package let lastSeen: Int64

    package let state: KeyState

    /// Whether it may stand in a list.
    package let isRanked: Bool

    /// Why nobody vouches for it; `nil` where somebody does.
    package let reason: HeldReason?
}
