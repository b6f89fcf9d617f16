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
        try shown(office).json()
    }

    private func shown(_ office: TestOffice, in language: Language = .english) throws -> ShownPriorities {
        let list = try list(office)
        return ShownPriorities(PriorityList(list, nil), narrator(list, language))
    }

    private func narrator(_ list: MachineList, _ language: Language = .english) -> Narrator {
        Narrator(language: language, data: data, asOf: list.asOf)
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
        let text = try shown(office).reading.terminalText
        let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for words in [
            "memory: 1 GB, required 2 GB", "security updates ended 2023-05-31", "help: install Debian 13, then ready",
            "memory not seen", "disk: hard disk, recommended SSD", "help: replace it",
            "7 PCs as of 2026-12-01: 2 replace, 1 upgrade, 1 not known yet, 1 usable, 2 ready.",
            "Outdated (replace or upgrade): 3, 43 %.", "With a roster",
        ] { #expect(flowing.contains(words), "\(words)") }
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
    }

    @Test func `in Vietnamese each line says the same`() async throws {
        _ = try await office.intake().take(pcs(office.kit).map { try $0.line().bytes })
        let text = try shown(office, in: .vietnamese).reading.terminalText
        let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for words in [
            "bộ nhớ RAM: 1 GB, tối thiểu 2 GB", "bản vá bảo mật hết hạn 31/5/2023",
            "cách khắc phục: cài mới Debian 13, sau đó đáp ứng tốt", "bộ nhớ RAM chưa đọc được",
            "ổ đĩa: ổ cứng HDD, nên có SSD", "thay máy mới",
            "7 máy, tính đến 1/12/2026: 2 cần thay máy, 1 cần nâng cấp, 1 chưa xác định, 1 dùng được, 2 đáp ứng tốt.",
            "Lạc hậu (cần thay máy hoặc nâng cấp): 3 máy, 43 %.",
        ] { #expect(flowing.contains(words), "\(words)") }
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
    }

    @Test func `a list without a PC is a sentence`() throws {
        let list = try list(office)
        #expect(try shown(office).reading.terminalText.hasPrefix("No PC has reported yet"))
        #expect(ShownMachines(list, narrator(list)).reading.terminalText.hasPrefix("No PC has reported yet"))
        #expect(try shown(office, in: .vietnamese).reading.terminalText.hasPrefix("Chưa có máy nào báo cáo"))
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
