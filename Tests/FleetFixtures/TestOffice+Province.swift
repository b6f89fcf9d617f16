internal import Foundation
package import Fleet
package import Province
package import Reports
internal import Requirements

extension Province {
    package func kit(for school: ProvinceSchool, _ office: TestOffice, others: [KeyID] = []) throws -> SignedKit {
        try kit(
            for: school, district: office.office.district, root: office.root, collector: office.office.collector,
            others: others)
    }

    /// Every line that the province's PCs have sent, and the kits, in no order.
    ///
    /// - Parameter others: The district's other collectors.
    package func lines(
        _ office: TestOffice, others: [KeyID] = []
    ) throws -> (kits: [SignedLine], reports: [SignedLine]) {
        let pool = MachinePool(try RequirementData.shipped(), on: ProvinceTime.today)
        var kits: [SignedLine] = []
        var reports: [SignedLine] = []
        for school in schools {
            let kit = try kit(for: school, office, others: others)
            kits.append(kit.line)
            reports += try self.reports(of: school, kit: kit, pool)
        }
        var random = Seeded(7)
        return (kits, reports.shuffled(using: &random))
    }
}

extension TestOffice {
    /// Whether `PROVINCE=whole` asks for a province of full size: minutes in a debug build.
    package static var takesWholeProvinces: Bool { ProcessInfo.processInfo.environment["PROVINCE"] == "whole" }

    /// Takes in the roster, the kits and all reports of a province, as they come in within a month.
    @discardableResult
    package func take(_ province: Province) async throws -> [LineOutcome] {
        _ = try store.replaceRoster(with: Roster(decoding: Array(province.rosterText.utf8), file: "roster.csv"))
        let (kits, reports) = try province.lines(self)
        _ = try await intake().take(kits.map(\.bytes))
        return try await take(reports)
    }

    /// Takes lines in hundreds, the first a month ago and the last today.
    @discardableResult
    package func take(_ lines: [SignedLine]) async throws -> [LineOutcome] {
        var outcomes: [LineOutcome] = []
        for start in stride(from: 0, to: lines.count, by: 200) {
            // So that other tests have their turn: few threads run all of them.
            await Task.yield()
            let part = lines[start..<min(start + 200, lines.count)]
            let time = Self.now - Int64(lines.count - start) * 2_500_000 / Int64(lines.count)
            outcomes += try await intake(at: time).take(part.map(\.bytes))
        }
        return outcomes
    }
}
