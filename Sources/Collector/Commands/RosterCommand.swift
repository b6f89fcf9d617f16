import ArgumentParser
import Fleet
import Requirements

/// `probe-collector roster`: the schools, their pupils and how many PCs each is to have.
struct RosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster",
        abstract: "Take in the list of schools, or show it.",
        discussion: """
            Of FILE, a CSV in UTF-8 separated by commas or semicolons, the first line names the columns: id, name and \
            pupils, and required (PCs) or pupils_per_machine; where known also area (such as province/commune), level, \
            classes, connection (broadband, 4g, none), electricity (grid, solar, generator, none) and area_class (1 to \
            3, the hardest last). Vietnamese names do as well: mã trường, tên trường, số học sinh, số máy cần, học \
            sinh/máy, địa bàn, cấp học, số lớp, kết nối, điện, khu vực.

            What changes is shown, then the whole roster is put in the place of the one before. With a mistake in any \
            line nothing is stored. A school is found by its id or, where it is the only one of its name, by the name \
            that its kit has. Without FILE the roster is listed.

            Example: probe-collector roster schools.csv --dry-run
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The roster, a CSV file.", valueName: "file"))
    var file: String?

    @Flag(help: "Only show what would change.")
    var dryRun = false

    @Option(help: "How to list the roster; csv can be taken in again.")
    var format: ListFormat = .table

    func validate() throws {
        if dryRun, file == nil { throw ValidationError("--dry-run needs the file that would be taken in.") }
        if file != nil, format != .table {
            throw ValidationError("--format is for listing the roster, without a file.")
        }
    }

    func run() throws {
        let store = try store.folder.open()
        if let file { try take(file, store) } else { try list(store) }
    }

    private func take(_ file: String, _ store: FleetStore) throws {
        let bytes = try GivenFile(path: file).read(upTo: Roster.sizeLimit)
        let roster = try Roster(decoding: bytes, file: file)
        let before = try dryRun ? store.roster() : store.replaceRoster(with: roster)
        let changes = RosterChanges(from: before, to: roster)
        print(RosterChangeWords(changes, schools: roster.schools.count, isStored: !dryRun).text, terminator: "")
    }

    private func list(_ store: FleetStore) throws {
        let reader = FleetReader(store: store, data: try OfficeData.load())
        let standing = try reader.standing(ListOptions(asOf: .today()))
        switch format {
        case .table: print(RosterTable(standing).text, terminator: "")
        case .csv: print(RosterCSV(try store.roster()).text, terminator: "")
        case .json: print(try RosterJSON(try store.roster(), standing).jsonText)
        }
    }
}
