import ArgumentParser
import Fleet
import Foundation
import Province
import Reports
import Requirements

/// Measures what storing lines for good costs beside checking their signatures alone.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Measure how many lines are stored for good in a second of CPU time, beside bare verification.",
        discussion: "Prints JSON: lines, and the microseconds of CPU time of verifying and of storing all of them.")

    @OptionGroup var shape: ShapeOptions

    @Option(help: ArgumentHelp("As many lines as are handed in together.", valueName: "n"))
    var batch = 100

    @Argument(help: ArgumentHelp("A folder for the office; it must not be there.", valueName: "folder"))
    var folder: String

    func run() async throws {
        let founding = Founding(
            data: OfficeFolder(path: folder + "/data"), rootFolder: folder + "/root")
        let office = try founding.found(district: "Lai Châu", now: ProvinceTime.kits)
        let root = try founding.rootKeyFile.read()
        let store = try founding.data.open()
        let intake = try Intake(store: store, accepting: [.report, .kit]) { ProvinceTime.now }
        let province = shape.province
        _ = try store.replaceRoster(with: Roster(decoding: Array(province.rosterText.utf8), file: "roster.csv"))
        let pool = MachinePool(try RequirementData.shipped(), on: ProvinceTime.today)
        var waiting: [[UInt8]] = []
        var used = Used()
        for school in province.schools {
            let kit = try province.kit(for: school, district: office.district, root: root, collector: office.collector)
            _ = try await intake.take([kit.line.bytes])
            waiting += try province.reports(of: school, kit: kit, pool).map(\.bytes)
            while waiting.count >= batch {
                try await measure(Array(waiting.prefix(batch)), intake, &used)
                waiting.removeFirst(batch)
            }
        }
        try await measure(waiting, intake, &used)
        print(String(decoding: try JSONEncoder().encode(used), as: UTF8.self))
    }

    private func measure(_ lines: [[UInt8]], _ intake: Intake, _ used: inout Used) async throws {
        used.lines += lines.count
        used.verify += try await Usage.ofCPU {
            for line in lines { _ = try SignedLine(verifying: line, as: .report) }
        }
        used.store += try await Usage.ofCPU { _ = try await intake.take(lines) }
        used.peakKibibytes = Usage.peakKibibytes
    }

    private struct Used: Encodable {
        var lines = 0
        var verify = 0
        var store = 0
        var peakKibibytes = 0
    }
}
