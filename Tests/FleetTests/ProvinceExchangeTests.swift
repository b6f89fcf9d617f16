import FleetFixtures
import Province
import Reports
import Requirements
import ShownText
import Testing

@testable import Collector
@testable import Fleet

/// A province of which each of three collectors received a part, and that tell each other all of it.
struct ProvinceExchangeTests {
    private static let data = Result { try RequirementData.shipped() }

    @Test(arguments: [1, 2] as [UInt64])
    func `three collectors list the same as one, to the byte, also where kits come late`(seed: UInt64) async throws {
        try await exchange(Province(ProvinceShape.whole.scaled(to: 200).reporting(3), seed: seed), seed: seed)
    }

    @Test func `a province of 800 PCs comes out of three collectors as out of one`() async throws {
        try await exchange(Province(ProvinceShape.whole.scaled(to: 800).reporting(1)), seed: 3)
    }

    @Test(.enabled(if: TestOffice.takesWholeProvinces, "takes minutes; set PROVINCE=whole"))
    func `the province comes out of three collectors as out of one`() async throws {
        try await exchange(Province(ProvinceShape.whole.reporting(1)), seed: 4)
    }

    /// Of each line the time at which it was received first is one, so that the one collector that receives all says the
    /// same as the three.
    private func exchange(_ province: Province, seed: UInt64) async throws {
        var random = Seeded(seed)
        let office = try TestOffice(storingKit: false)
        let three = [office.folder, try join(office, "two"), try join(office, "three")]
        let alone = try join(office, "alone")
        let others = try three[1...].map { try $0.collectorKey(of: $0.open().office()).id }
        let (kits, reports) = try province.lines(office, others: others)
        for folder in three + [alone] {
            let roster = try Roster(decoding: Array(province.rosterText.utf8), file: "roster.csv")
            _ = try folder.open().replaceRoster(with: roster)
        }
        // Where there are many, kits are there before the reports, of which so many are not kept apart.
        let comesLate = province.shape.machines <= 200
        if !comesLate { for folder in three + [alone] { try await take(kits, folder, at: TestOffice.now - 3_000_000) } }
        var left = ((comesLate ? kits : []) + reports).shuffled(using: &random)[...]
        var time = TestOffice.now - 2_500_000
        while !left.isEmpty {
            let part = Array(left.prefix(Int.random(in: 1...200, using: &random)))
            left = left.dropFirst(part.count)
            time += 60
            let place = Int.random(in: 0...2, using: &random)
            try await take(part, three[place], at: time)
            try await take(part, alone, at: time)
            // Some come on a stick too, weeks later.
            let again = part.filter { _ in Int.random(in: 0...9, using: &random) == 0 }
            try await take(again, three[(place + 1) % 3], at: time + 2_000_000)
            await Task.yield()
        }
        let some = three.shuffled(using: &random)
        for (step, pair) in [(2, 1), (0, 1), (1, 2), (2, 0), (0, 1), (1, 2)].enumerated() {
            try await hand(some[pair.0], to: some[pair.1], office, step)
        }
        #expect(try Set((three + [alone]).map { try list($0, province.shape) }).count == 1)
        #expect(try Set((three + [alone]).map { try $0.open().contents() }).count == 1)
    }

    /// Another collector of the office's district.
    private func join(_ office: TestOffice, _ name: String) throws -> OfficeFolder {
        let folder = OfficeFolder(path: office.path + "/" + name)
        let kit = try office.write(LineFile.bytes(of: [office.kit.line]), to: name + ".kit")
        _ = try Founding(data: folder).join(Invitation(file: kit), now: TestOffice.now)
        return folder
    }

    private func intake(_ folder: OfficeFolder, at time: Int64) throws -> Intake {
        try Intake(
            store: folder.open(), accepting: [.report, .kit, .decision, .acknowledgement, .ledger], clock: { time })
    }

    private func take(_ lines: [SignedLine], _ folder: OfficeFolder, at time: Int64) async throws {
        let road = try intake(folder, at: time)
        let outcomes = try await road.take(lines.map(\.bytes))
        #expect(!outcomes.contains { $0.fault != nil })
        if outcomes.contains(where: { if case .kitTaken = $0 { true } else { false } }) {
            _ = try await road.takeHeld()
        }
    }

    /// By a file, or by a folder as a stick has it.
    private func hand(_ from: OfficeFolder, to: OfficeFolder, _ office: TestOffice, _ step: Int) async throws {
        let key = try from.collectorKey(of: from.open().office())
        let path = "\(office.path)/\(step)"
        if step.isMultiple(of: 2) { try office.write([], to: "\(step)/notes.txt") }
        let target: any ExportTarget =
            step.isMultiple(of: 2)
            ? try ExportFolder(path: path, collector: key.id) : try ExportFile(path: path)
        try Export(store: from.open(), key: key).write { try target.add($0) }
        try target.finish()
        let road = try intake(to, at: TestOffice.now + Int64(step))
        var refused = 0
        _ = try await Importer(intake: road).take(Delivery(path: path).files) { file in
            refused += file.lines.count { $0.outcome.fault != nil } + (file.error == nil ? 0 : 1)
        }
        #expect(refused == 0)
    }

    private func list(_ folder: OfficeFolder, _ shape: ProvinceShape) throws -> String {
        let data = try Self.data.get()
        let list = try FleetReader(store: folder.open(), data: data).priorities(ListOptions(asOf: ProvinceTime.today))
        let whole = try #require(list.standing).whole
        #expect(list.list.held == 0)
        #expect([whole.machines, whole.outdated, whole.unknown] == [shape.machines, shape.outdated, 0])
        #expect([whole.missing, whole.short] == [shape.missing, shape.short])
        let shown = ShownPriorities(list, Narrator(language: .english, data: data, asOf: list.list.asOf))
        let tables = shown.tables.map { CSVFile($0, in: .english, separator: .comma).text }
        return try shown.json() + tables.joined()
    }
}
