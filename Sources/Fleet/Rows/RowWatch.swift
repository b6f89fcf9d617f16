import Machine
import Reports
import Requirements

/// Marks what a person should look at: a pure function of the rows, the ledger and the day.
struct RowWatch: Sendable {
    let signs: LedgerSigns
    let states: KeyStates
    let asOf: Day

    /// Silent for more days than this, a PC is stale.
    let staleDays: Int

    func marked(_ rows: [FleetRow]) -> [FleetRow] {
        let otherCards = Self.sharing(rows, Self.boards)
        let disksElsewhere = Self.sharing(rows, Self.disks)
        // PCs are counted and not keys: a new installation, the commonest remedy, makes a new key.
        let kits = rows.reduce(into: [:]) { counts, row in counts[row.current.kit.id, default: 0] += 1 }
        return rows.enumerated().map { place, row in
            var row = row
            row.flags.formUnion(own(row))
            if otherCards.contains(place) { row.flags.insert(.otherCard) }
            if disksElsewhere.contains(place) { row.flags.insert(.diskElsewhere) }
            let isOver = kits[row.current.kit.id, default: 0] > row.current.kit.kit.max
            if isOver, states.state(of: row.current) != .admitted { row.flags.insert(.overKit) }
            return row
        }
    }

    /// What the row tells by itself.
    private func own(_ row: FleetRow) -> Set<RowFlag> {
        var flags: Set<RowFlag> = []
        let keys = row.keys
        if keys.contains(where: signs.copied.contains) {
            flags.insert(.clone)
        } else if keys.contains(where: signs.setBack.contains) {
            flags.insert(.rolledBack)
        }
        if keys.contains(where: signs.leapt.contains) { flags.insert(.leap) }
        if keys.count > 1 { flags.insert(.reinstalled) }
        if row.current.report.tmin > row.current.seen { flags.insert(.clock) }
        if Day(unixSeconds: row.lastSeen).adding(days: staleDays) < asOf { flags.insert(.stale) }
        return flags
    }

    /// Something that a row is told apart by, under one salt.
    private enum Mark: Hashable {
        case board(KitBytes, uuid: String, board: String)
        case disk(KitBytes, String)
    }

    private static func boards(_ row: FleetRow) -> [Mark] {
        let tags = row.current.report.tags
        guard let uuid = tags.uuid, let board = tags.board else { return [] }
        return [.board(row.current.kit.kit.salt, uuid: uuid, board: board)]
    }

    private static func disks(_ row: FleetRow) -> [Mark] {
        row.current.report.tags.disk.map { .disk(row.current.kit.kit.salt, $0) }
    }

    /// The places of those rows that have a mark in common with another one.
    private static func sharing(_ rows: [FleetRow], _ marks: (FleetRow) -> [Mark]) -> Set<Int> {
        var last: [Mark: Int] = [:]
        var sharing: Set<Int> = []
        for (place, row) in rows.enumerated() {
            for mark in marks(row) {
                guard let other = last.updateValue(place, forKey: mark), other != place else { continue }
                sharing.formUnion([other, place])
            }
        }
        return sharing
    }
}
