package import Machine
import Reports

extension StoredKey {
    /// Whether the key was born on this PC: told where one of many keys must be the right one.
    ///
    /// Network cards decide where some were seen then and now. Else a disk does, or the board with its UUID, unless one
    /// of the two speaks against it; and where nothing of all that was ever seen, the installation. In doubt it is another
    /// PC: one row too many ages out of a list, two PCs in one row hide one.
    package func isOfPC(_ identifiers: Identifiers) -> Bool {
        let now = HardwareTags(identifiers, salt: Array(salt))
        if let board = birth.board, let other = now.board, board != other { return false }
        if !birth.nic.isEmpty, !now.nic.isEmpty { return !Set(birth.nic).isDisjoint(with: now.nic) }
        if let uuid = birth.uuid, let other = now.uuid, uuid != other { return false }
        if !Set(birth.disk).isDisjoint(with: now.disk) { return true }
        if birth.board != nil, birth.board == now.board, birth.uuid == now.uuid { return true }
        return birth.hasNoHardware && now.hasNoHardware && birth.os != nil && birth.os == now.os
    }
}

extension HardwareTags {
    fileprivate var hasNoHardware: Bool { nic.isEmpty && disk.isEmpty && uuid == nil && board == nil }
}
