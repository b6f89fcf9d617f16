/// How one try at sending went.
package enum SendingOutcome: Codable, Hashable, Sendable {
    case nothingWaits
    /// The kit names no collector with an address: the school's reports travel by stick.
    case noAddress
    /// A collector vouched for reports, or refused them for ever; the rest of what was sent it keeps for later.
    case settled(accepted: Int, refused: Int, unsettled: Int)
    case unreachable(curlStatus: Int32)
    /// The collector answered with another status than 200.
    case status(Int)
    /// There was an answer, and no acknowledgement in it that counts.
    case notAcknowledged
    case curlMissing
    /// The connection is paid by the byte: what waits is held back.
    case metered
    /// As much went as may go in a day.
    case budgetSpent
}
