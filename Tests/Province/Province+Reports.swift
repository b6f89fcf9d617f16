internal import Machine
package import Reports
internal import Requirements

extension Province {
    /// A school's kit, the same for the same seed.
    ///
    /// - Parameter others: The district's other collectors, whose receipts count too.
    package func kit(
        for school: ProvinceSchool, district: String, root: SigningKey, collector: KeyID, others: [KeyID] = []
    ) throws -> SignedKit {
        var dice = Dice(seed, 5, UInt64(school.number))
        guard let secret = KitBytes(bytes: dice.bytes(KitBytes.length)),
            let salt = KitBytes(bytes: dice.bytes(KitBytes.length))
        else { throw SigningError.failed }
        let kit = Kit(
            district: district, school: school.number.isMultiple(of: 3) ? school.id : school.name,
            profiles: school.profiles, secret: secret, salt: salt, max: max(1, school.machines * 5 / 4 + 5),
            iat: ProvinceTime.kits, root: root.id, collectors: ([collector] + others).map { CollectorAddress(key: $0) })
        return try SignedKit(signing: kit, with: root)
    }

    /// All that the school's PCs have sent, PC by PC, each the oldest first.
    package func reports(of school: ProvinceSchool, kit: SignedKit, _ pool: MachinePool) throws -> [SignedLine] {
        try (0..<school.machines).flatMap { place in
            try reports(of: school.firstMachine + place, in: school, kit: kit, pool)
        }
    }

    private func reports(
        of number: Int, in school: ProvinceSchool, kit: SignedKit, _ pool: MachinePool
    ) throws -> [SignedLine] {
        var dice = Dice(seed, 6, UInt64(number))
        let pc = ProvincePC(number, in: school, seed: seed)
        guard let judged = pool.machine(for: pc.profile, isOutdated: pc.isOutdated, &dice) else {
            throw SigningError.failed
        }
        var lines: [SignedLine] = []
        if pc.isClone {
            // Before it made itself a key of its own, it wrote under the other's, with the same numbers.
            let other = ProvincePC(number - 1, in: school, seed: seed)
            lines.append(try other.key().sign(pc.report(1, of: 4, judged, kit: kit, key: try other.key().id)))
        }
        if pc.isReinstalled {
            // Then it had other software, and stood higher or lower.
            let before = pool.machine(for: pc.profile, isOutdated: dice.number(0...1) == 0, &dice) ?? judged
            let key = try pc.key(1)
            lines.append(try key.sign(pc.report(1, of: 4, before, kit: kit, key: key.id, installation: 1)))
        }
        let key = try pc.key()
        let was = pc.isClone ? try ProvincePC(number - 1, in: school, seed: seed).key().id : nil
        let count = pc.isImage ? max(2, shape.reports) : dice.number(1...shape.reports)
        for report in 1...count {
            let wasOther = report < count && !pc.isFrozen && dice.happens(perThousand: 100)
            let shown = wasOther ? pool.machine(for: pc.profile, isOutdated: !pc.isOutdated, &dice) ?? judged : judged
            lines.append(try key.sign(pc.report(report, of: count, shown, kit: kit, key: key.id, was: was)))
        }
        return lines
    }
}

extension ProvincePC {
    /// - Parameters:
    ///   - index: From 1, the newest being `count`.
    ///   - installation: 0 is the one of now.
    fileprivate func report(
        _ index: Int, of count: Int, _ judged: MachinePool.Judged, kit: SignedKit, key: KeyID, was: KeyID? = nil,
        installation: Int64 = 0
    ) -> Report {
        var dice = dice(index + 100 * Int(installation))
        // The installation before this one wrote more than a hundred days ago.
        let written =
            ProvinceTime.now - (Int64(count - index) * 9 + installation * 100) * ProvinceTime.dayLong
            - Int64(dice.number(0...700_000))
        var machine = judged.machine
        machine.os?.rootFreeBytes = UInt64(dice.number(5_000_000...90_000_000)) * 1000
        return Report(
            kit: kit.id, proof: kit.proof(for: key), seq: isFrozen ? 1 : index, was: was, tmin: kit.kit.iat,
            clk: wrongClock ?? written, sync: wrongClock == nil, boot: dice.hexadecimal(), up: dice.number(60...30_000),
            tags: tags, label: label, use: profile == kit.kit.profiles.first ? nil : profile, machine: machine,
            concl: [judged.conclusion])
    }
}
