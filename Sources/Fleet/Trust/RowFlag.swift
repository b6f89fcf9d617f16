/// Something odd about a PC of the list that a person should look at.
package enum RowFlag: String, Codable, CaseIterable, Sendable {
    /// Reports with one network card name different boards: two PCs, or a card that moved.
    case ambiguous
}
