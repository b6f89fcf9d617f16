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
        let boards = Self.count(rows, Self.boards)
        let disks = Self.count(rows, Self.disks)
        let kits = Self.count(rows) { [$0.current.kit.id] }
        return rows.map { row in
            var row = row
            row.flags.formUnion(own(row))
            if Self.boards(row).contains(where: { boards[$0, default: 0] > 1 }) { row.flags.insert(.otherCard) }
            if Self.disks(row).contains(where: { disks[$0, default: 0] > 1 }) { row.flags.insert(.diskElsewhere) }
            // PCs are counted and not keys: a new installation, the commonest remedy, makes a new key.
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
    private struct Mark: Hashable {
        let salt: KitBytes
        let tags: [String]
    }

    private static func boards(_ row: FleetRow) -> Set<Mark> {
        let tags = row.current.report.tags
        guard let uuid = tags.uuid, let board = tags.board else { return [] }
        return [Mark(salt: row.current.kit.kit.salt, tags: [uuid, board])]
    }

    private static func disks(_ row: FleetRow) -> Set<Mark> {
        Set(row.current.report.tags.disk.map { Mark(salt: row.current.kit.kit.salt, tags: [$0]) })
    }

    /// How many rows have each of these.
    private static func count<Value: Hashable>(
        _ rows: [FleetRow], _ values: (FleetRow) -> Set<Value>
    ) -> [Value: Int] {
        rows.reduce(into: [:]) { counts, row in
            for value in values(row) { counts[value, default: 0] += 1 }
        }
    }
}
