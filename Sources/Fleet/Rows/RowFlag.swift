/// Something odd about a PC of the list. A flag takes nothing from the list; it says that a person should look.
package enum RowFlag: String, Codable, CaseIterable, Sendable {
    /// The ledger has two reports of one number from different hardware: two PCs sign with one key, and one hides the
    /// other.
    case clone
    /// Reports with one network card name different boards: two PCs, or a card that moved.
    case ambiguous
    /// More PCs report with the kit than it was made for, and nobody looked at this one yet.
    case overKit = "over-kit"
    /// Another row has the same identifier and board behind another network card: the card was replaced, or the maker
    /// gave both the same identifier.
    case otherCard = "other-card"
    /// Another row has a disk of this one: it was moved.
    case diskElsewhere = "disk-elsewhere"
    /// The same hardware under a new key.
    case reinstalled
    /// The PC can prove a later time than that at which this office says it received the report: the office's clock was
    /// wrong, or the PC's program or receipt is.
    case clock
    /// Its numbers leapt by more than ``numberLeap``.
    case leap
    /// Nothing was received for so many days.
    case stale
    /// The ledger has two reports of one number from the same hardware: the disk was set back. A note, no alarm.
    case rolledBack = "rolled-back"

    /// As far as a key's numbers may leap without a flag: more reports than a PC writes in a century, one a week.
    package static let numberLeap = 10_000
}
