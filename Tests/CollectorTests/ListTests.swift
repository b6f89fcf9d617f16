import Fleet
import FleetFixtures
import Foundation
import Machine
import Reports
import Requirements
import ShownText
import Testing

@testable import Collector

struct ListTests {
    private let office: TestOffice
    private let data: RequirementData

    init() throws {
        office = try TestOffice()
        data = try RequirementData.shipped()
    }

    private func list(_ office: TestOffice) throws -> MachineList {
        let day = try #require(Day("2026-12-01"))
        return try FleetReader(store: office.store, data: data).machines(ListOptions(asOf: day))
    }

    private func json(_ office: TestOffice) throws -> String {
        let list = try list(office)
        return try ListJSON(list, rows: JSONPriority.rows(PriorityList(list, nil), offers: data.offers)).jsonText
    }

    private func pcs(_ kit: SignedKit) -> [TestPC] {
        let machines: [Machine] = [.capable, .halfSeen, .hopeless, .middling, .neglected, .hopeless, .capable]
        return machines.enumerated().map { TestPC($0 + 1, kit: kit, machine: $1) }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `the same lines in any order, twice, in pieces give the same list to the byte`(seed: UInt64) async throws {
        let lines = try pcs(office.kit).flatMap { [try $0.line(1).bytes, try $0.line(2).bytes] }
        _ = try await office.intake().take(lines)
        let expected = try json(office)
        _ = try await office.intake().take(lines)
        #expect(try json(office) == expected)

        let other = try TestOffice(storingKit: false)
        _ = try other.store.add(office.kit, at: TestOffice.now)
        var random = Seeded(seed)
        for line in (lines + lines).shuffled(using: &random) { _ = try await other.intake().take([line]) }
        #expect(try json(other) == expected)
    }

    @Test func `each line of the list says why and what helps`() async throws {
        _ = try await office.intake().take(pcs(office.kit).map { try $0.line().bytes })
        let text = PrioritiesTable(PriorityList(try list(office), nil), offers: data.offers).text
        for words in [
            "memory 1 GB, needs 2 GB", "no security updates since 2023-05-31",
            "help: reinstall with Debian GNU/Linux 13",
            "memory not seen", "kind of disk hdd, recommended ssd", "help: replace it",
            "7 PCs as of 2026-12-01: 2 replace, 1 upgrade, 1 unknown, 1 usable, 2 ready.",
            "Outdated (replace or upgrade): 3, 43 %.", "With a roster",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 100 })
    }

    @Test func `a list without a PC is a sentence`() throws {
        #expect(
            PrioritiesTable(PriorityList(try list(office), nil), offers: data.offers).text.hasPrefix(
                "No PC has reported yet"))
        #expect(MachinesTable(try list(office)).text.hasPrefix("No PC has reported yet"))
    }

    @Test func `a label that steers terminals or hides a formula does neither, in any list`() async throws {
        var pc = TestPC(1, kit: office.kit)
        pc.label = "=HYPERLINK(1)\u{1B}[2J\u{202E}"
        pc.machine.cpu?.model = "@cpu\u{9B}2J"
        _ = try await office.intake().take([pc.line().bytes])
        let list = try list(office)
        let texts = [
            PrioritiesTable(PriorityList(list, nil), offers: data.offers).text, MachinesTable(list).text,
            PrioritiesCSV(PriorityList(list, nil), offers: data.offers).text, MachinesCSV(list).text, try json(office),
        ]
        for text in texts {
            #expect(!text.dropFirst().unicodeScalars.contains { $0.isUnfitToShow && $0 != "\n" && $0 != "\r" })
            #expect(text.contains("HYPERLINK"))
        }
        for text in texts[2...3] {
            #expect(text.contains("\"'=HYPERLINK"))
            #expect(text.contains("\"'@cpu"))
            #expect(text.split(separator: "\r\n").count == 2)
        }
    }

    @Test func `JSON has the form that programs rely on`() async throws {
        _ = try await office.intake().take(pcs(office.kit).map { try $0.line().bytes })
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json(office).utf8)) as? [String: Any])
        #expect(object["v"] as? Int == 1)
        let rows = try #require(object["rows"] as? [[String: Any]])
        #expect(rows.map { $0["rank"] as? Int } == (1...7).map { $0 })
        #expect(rows.first?["verdict"] as? String == "replace")
        #expect(rows.first?["school"] as? String == "Tan Lap")
        #expect((object["summary"] as? [String: Any])?["outdated"] as? Int == 3)
    }
}
