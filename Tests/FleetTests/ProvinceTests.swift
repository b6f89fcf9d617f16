import FleetFixtures
import GRDB
import Province
import Reports
import Requirements
import Testing

@testable import Fleet

/// The lists of a whole province, from nothing but signed reports and its roster.
struct ProvinceTests {
    private static func standing(_ office: TestOffice) throws -> FleetStanding? {
        try FleetReader(store: office.store, data: RequirementData.shipped())
            .standing(ListOptions(asOf: ProvinceTime.today))
    }

    private static func expect(_ office: TestOffice, _ shape: ProvinceShape) throws {
        let standing = try #require(try standing(office))
        let whole = standing.whole
        #expect(standing.unlisted.isEmpty)
        #expect(whole.schools == shape.schools)
        #expect(whole.pupils == shape.pupils)
        #expect(standing.schools.reduce(0) { $0 + ($1.school.classes ?? 0) } == shape.classes)
        #expect([whole.machines, whole.outdated, whole.unknown] == [shape.machines, shape.outdated, 0])
        #expect([whole.adequate, whole.required] == [shape.adequate, shape.required])
        #expect([whole.missing, whole.short] == [shape.missing, shape.short])
    }

    @Test func `a small province's own figures come out, to the PC`() async throws {
        let office = try TestOffice()
        let shape = ProvinceShape.whole.scaled(to: 800).reporting(1)
        try await office.take(Province(shape))
        try Self.expect(office, shape)
    }

    @Test(.enabled(if: TestOffice.takesWholeProvinces, "takes minutes; set PROVINCE=whole"))
    func `the province's own figures come out`() async throws {
        let office = try TestOffice()
        try await office.take(Province(ProvinceShape.whole.reporting(1)))
        try Self.expect(office, .whole)
        let whole = try #require(try Self.standing(office)).whole
        #expect([whole.machines, whole.outdated, whole.required] == [12_605, 7691, 17_763])
        #expect([whole.missing, whole.short] == [5158, 12_849])
    }

    @Test func `other districts' reports and damaged lines change no figure`() async throws {
        let province = Province(ProvinceShape.whole.scaled(to: 100))
        let office = try TestOffice()
        try await office.take(province)
        let other = try TestOffice()
        let stranger = try Province(province.shape, seed: 9).lines(other).reports.prefix(30)
        let damaged = try province.lines(office).reports.prefix(30).map { line in
            var bytes = line.bytes
            bytes[bytes.count / 2] ^= 1
            return bytes
        }
        let outcomes = try await office.intake().take(stranger.map(\.bytes) + damaged)
        #expect(outcomes.prefix(30).allSatisfy { if case .held = $0 { true } else { false } })
        #expect(outcomes.suffix(30).allSatisfy { $0.fault != nil })
        try Self.expect(office, province.shape)
    }

    @Test func `the same seed is the same province, and another seed another one of the same shape`() throws {
        let office = try TestOffice()
        let shape = ProvinceShape.whole.scaled(to: 40)
        let lines = try Province(shape).lines(office).reports.map(\.text)
        #expect(try Province(shape).lines(office).reports.map(\.text) == lines)
        #expect(try Province(shape, seed: 2).lines(office).reports.map(\.text) != lines)
        for seed in 1...4 as ClosedRange<UInt64> {
            let schools = Province(.whole, seed: seed).schools
            #expect(schools.reduce(0) { $0 + $1.pupils } == 207_233)
            #expect(schools.reduce(0) { $0 + $1.classes } == 7294)
            #expect(schools.reduce(0) { $0 + $1.required } == 17_763)
            #expect(schools.reduce(0) { $0 + $1.machines } == 12_605)
            #expect(schools.reduce(0) { $0 + $1.outdated } == 7691)
            for machines in [1, 40, 100, 400, 2000] {
                let shape = ProvinceShape.whole.scaled(to: machines)
                let schools = Province(shape, seed: seed).schools
                #expect(schools.reduce(0) { $0 + $1.machines } == machines)
                #expect(schools.reduce(0) { $0 + $1.outdated } == shape.outdated)
                #expect(schools.reduce(0) { $0 + $1.required } == shape.required)
            }
            #expect(schools.filter { $0.outdated > $0.machines || $0.machines > $0.required }.isEmpty)
        }
    }
}
