package import Machine
import Reports

extension StoredKey {
    /// Whether the key was born on another PC and came here with a copy of its disk.
    ///
    /// Told only where both then and now have a network card's tag and share none, and neither a strong UUID nor a
    /// strong board serial agrees: a card that was replaced must not cost a PC its key.
    package func isFromAnotherPC(than identifiers: Identifiers) -> Bool {
        let now = HardwareTags(identifiers, salt: Array(salt))
        guard !birth.nic.isEmpty, !now.nic.isEmpty, Set(birth.nic).isDisjoint(with: now.nic) else { return false }
        if let uuid = birth.uuid, uuid == now.uuid { return false }
        if let board = birth.board, board == now.board { return false }
        return true
    }
}
