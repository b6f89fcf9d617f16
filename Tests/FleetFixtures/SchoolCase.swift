package import Fleet
internal import Machine
internal import Reports
package import Requirements

/// Three schools with a given coverage and given steps, whose plan was worked out by hand.
///
/// A: 120 pupils, 12 required, 3 adequate, steps 100, 100, 7100 × 3; B: 80, 8, 2, steps 950, 7100 × 4;
/// C: 60, 6, 4, steps 7100 × 2. Prices in thousand VND, made up for tests.
package struct SchoolCase: Sendable {
    package let office: TestOffice
    package let day: Day

    /// - Parameter hasRoster: Whether the office has the roster from the start.
    package init(hasRoster: Bool = true) async throws {
        office = try TestOffice()
        day = Day(unixSeconds: TestOffice.now)
        if hasRoster { _ = try office.store.replaceRoster(with: Self.roster()) }
        var number = 0
        for (school, machines) in Self.machines {
            let kit = try office.anotherKit(school)
            _ = try office.store.add(kit, at: TestOffice.now)
            for machine in machines {
                number += 1
                let pc = TestPC(number, kit: kit, machine: machine, key: try SigningKey(number: number))
                _ = try await office.intake().take([pc.line().bytes])
            }
        }
    }

    package static let rosterText = """
        id,name,area,pupils,pupils_per_machine,area_class
        A,School A,Province/Upper,120,10,2
        B,School B,Province/Upper,80,10,2
        C,School C,Province/Lower,60,10,2

        """

    package static func roster() throws -> Roster { try Roster(decoding: Array(rosterText.utf8), file: "case.csv") }

    /// By the kits' names: A's is its id, the others' their names.
    private static let machines: [(String, [Machine])] = [
        ("A", Array(repeating: .good, count: 3) + Array(repeating: .old, count: 2) + Array(repeating: .dead, count: 3)),
        ("School B", Array(repeating: .good, count: 2) + [.small] + Array(repeating: .dead, count: 4)),
        ("School C", Array(repeating: .good, count: 4) + Array(repeating: .dead, count: 2)),
    ]

    package func standing(_ data: RequirementData) throws -> FleetStanding? {
        try FleetReader(store: office.store, data: data).standing(ListOptions(asOf: day))
    }

    /// - Parameter date: Of every price.
    package static func priced(dated date: String = "2026-11-20") throws -> RequirementData {
        try RequirementData.shipped().replacing(offers: offers(pricesText(dated: date)))
    }

    package static func offers(_ text: String) throws -> Offers {
        try Offers(decoding: Array(text.utf8), file: "prices.json5")
    }

    package static func pricesText(dated date: String = "2026-11-20") -> String {
        func price(_ value: Int) -> String {
            "price: { value: \(value), currency: \"VND\", source: \"fixture\", date: \"\(date)\" }"
        }
        return """
            {
              version: 1, date: "2026-12-01", limit_percent: { value: 50, source: "policy" },
              reinstall: [{
                target: "debian 13", id: "debian", version_id: "13", name: "Debian GNU/Linux 13", source: "fixture",
                needs: { isa: "x86-64-v1", ram_mib: 1024, disk_gb: 10 }, \(price(100)),
              }],
              ram: [{ type: "DDR4", to_mib: 4096, \(price(350)) }],
              ssd: { to_gb: 240, \(price(850)) },
              replacement: { \(price(7100)) },
              screen: { \(price(2000)) }, network_adapter: { \(price(150)) }, headset: { \(price(120)) },
            }
            """
    }
}

extension SigningKey {
    /// A key that is the same in every run, so that lists are.
    fileprivate init(number: Int) throws {
        try self.init(bytes: (0..<32).map { $0 == 0 ? UInt8(number) : 7 })
    }
}

extension Machine {
    /// As ``capable``, with memory whose kind is known.
    fileprivate static let good: Machine = {
        var machine = capable
        machine.memory?.slots = [MemorySlot(bytes: 4 << 30, type: "DDR4", soldered: false)]
        return machine
    }()

    /// Usable once it is installed anew.
    fileprivate static let old: Machine = {
        var machine = good
        machine.os = neglected.os
        return machine
    }()

    /// Usable once it is installed anew on an SSD.
    fileprivate static let small: Machine = {
        var machine = old
        machine.storage = [
            Disk(
                name: "sda", bytes: 16_000_000_000, kind: .hdd, kindBasis: .rotationRate, transport: .sata,
                rotationRpm: 5400, system: true)
        ]
        return machine
    }()

    fileprivate static let dead: Machine = {
        var machine = hopeless
        machine.memory?.slots = [MemorySlot(bytes: 1 << 30, type: "DDR2", soldered: false)]
        return machine
    }()
}
