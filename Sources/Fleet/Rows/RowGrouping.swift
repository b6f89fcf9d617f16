import Reports

/// Tells which keys are one PC, by its hardware tags: a pure function of the newest reports, in any order.
///
/// A wrong row too many ages out; a wrong merge would hide a PC. So only a shared network card merges, and boards
/// that differ split again.
struct RowGrouping {
    /// The rows, in the order of their current keys' ids.
    static func rows(_ heads: [Head]) -> [FleetRow] {
        groups(heads).flatMap(split).sorted { $0.current.key < $1.current.key }
    }

    /// What a head is recognised by. Tags of different salts are never the same hardware, whatever somebody claims.
    private enum Mark: Hashable {
        case nic(KitBytes, String)
        case board(KitBytes, uuid: String, board: String)
        case key(KeyID)
    }

    private static func marks(_ head: Head) -> [Mark] {
        let tags = head.report.tags
        let salt = head.kit.kit.salt
        if !tags.nic.isEmpty { return tags.nic.map { .nic(salt, $0) } }
        if let uuid = tags.uuid, let board = tags.board { return [.board(salt, uuid: uuid, board: board)] }
        return [.key(head.key)]
    }

    /// Heads that are joined by a chain of shared marks.
    private static func groups(_ heads: [Head]) -> [[Head]] {
        var groups = JoinedSets(count: heads.count)
        var first: [Mark: Int] = [:]
        for (index, head) in heads.enumerated() {
            for mark in marks(head) {
                if let other = first[mark] { groups.join(index, other) } else { first[mark] = index }
            }
        }
        var members: [[Head]] = Array(repeating: [], count: heads.count)
        for (index, head) in heads.enumerated() { members[groups.representative(of: index)].append(head) }
        return members.filter { !$0.isEmpty }
    }

    private static func split(_ heads: [Head]) -> [FleetRow] {
        // Nearly every PC has had one key.
        guard heads.count > 1 else { return [FleetRow(heads, flags: [])].compactMap(\.self) }
        let byBoard = Dictionary(grouping: heads) { $0.report.tags.board }
        guard byBoard.keys.count(where: { $0 != nil }) > 1 else {
            return [FleetRow(heads, flags: [])].compactMap(\.self)
        }
        return byBoard.values.compactMap { FleetRow($0, flags: [.ambiguous]) }
    }
}
