import ArgumentParser
import Fleet
import Foundation
import Province
import Reports
import Requirements

/// Writes what the offices of a province would be given.
struct WriteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract: "Write the roster, the kits, and all reports as a folder of sticks.",
        discussion: """
            roster.csv and kits.jws, and in sticks a folder for each school, with a report a file as `probe export` \
            writes them. The office has to be founded before, for its keys.
            """)

    @OptionGroup var shape: ShapeOptions

    @Option(help: ArgumentHelp("The office's data folder.", valueName: "dir"))
    var data: String

    @Option(help: ArgumentHelp("The folder with the district's root key.", valueName: "dir"))
    var rootKey: String

    @Option(
        name: .customLong("collector"),
        help: ArgumentHelp("The key of another collector of the district.", valueName: "key"))
    var others: [String] = []

    @Argument(help: ArgumentHelp("Where to write.", valueName: "folder"))
    var folder: String

    func validate() throws {
        guard others.allSatisfy({ KeyID($0) != nil }) else { throw ValidationError("--collector needs a key's id.") }
    }

    func run() throws {
        let province = shape.province
        let office = try OfficeFolder(path: data).open().office()
        let root = try KeyFile(folder: rootKey, role: .root).read()
        let pool = MachinePool(try RequirementData.shipped(), on: ProvinceTime.today)
        let sticks = URL(filePath: folder).appending(path: "sticks")
        try FileManager.default.createDirectory(at: sticks, withIntermediateDirectories: true)
        try write(Array(province.rosterText.utf8), "roster.csv")
        var kits: [SignedLine] = []
        for school in province.schools {
            let kit = try province.kit(
                for: school, district: office.district, root: root, collector: office.collector,
                others: others.compactMap { KeyID($0) })
            kits.append(kit.line)
            guard school.machines > 0 else { continue }
            let stick = sticks.appending(path: school.id).appending(path: "PROBE")
            try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: true)
            for line in try province.reports(of: school, kit: kit, pool) {
                let file = stick.appending(path: line.id.fileName + ".jws")
                try Data(LineFile.bytes(of: [line])).write(to: file)
            }
        }
        try write(LineFile.bytes(of: kits), "kits.jws")
    }

    private func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(filePath: folder).appending(path: name))
    }
}
