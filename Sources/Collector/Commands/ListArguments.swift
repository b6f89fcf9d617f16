import ArgumentParser
import Fleet
import Requirements
internal import ShownText

/// What the lists have in common: which office, which PCs, judged how, written how.
struct ListArguments: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Only the PCs of this school.", valueName: "name"))
    var school: String?

    @Option(
        help: ArgumentHelp("Judge every PC by this profile, in place of its school's or its own.", valueName: "name"))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            "The day that ends of support are held against, such as 2026-12-01 (default: today).",
            valueName: "date"))
    var asOf: Day?

    @Option(help: "How to write the list.")
    var format: ListFormat = .table

    func validate() throws { _ = try profile.map(ProfileChoice.profile(named:)) }

    /// The PCs that were asked for.
    func list() throws -> MachineList {
        let data = try OfficeData.load()
        let reader = try reader(data)
        try check(against: reader.schools())
        return try reader.machines(options(data))
    }

    /// The PCs that were asked for, ranked.
    ///
    /// - Parameter area: Only the schools in it; `nil` for all.
    func priorities(_ data: RequirementData, in area: AreaPath?) throws -> PriorityList {
        let reader = try reader(data)
        try check(against: reader.knownSchools())
        if let area {
            let areas = try reader.areas()
            guard areas.contains(area) else { throw UnknownArea(area: area, known: areas) }
        }
        return try reader.priorities(options(data, in: area))
    }

    private func reader(_ data: RequirementData) throws -> FleetReader {
        FleetReader(store: try store.folder.open(), data: data)
    }

    private func options(_ data: RequirementData, in area: AreaPath? = nil) -> ListOptions {
        ListOptions(
            school: school, area: area, profile: profile.flatMap(data.profile(named:)), asOf: asOf ?? .today())
    }

    private func check(against known: [String]) throws {
        guard let school, !known.contains(school) else { return }
        throw UnknownSchool(name: school, known: known)
    }
}

/// A school was named that no kit was made for, and that is in no roster.
struct UnknownSchool: Error, CustomStringConvertible {
    let name: String
    let known: [String]

    var description: String {
        let some = known.prefix(10).map { "\"\(TerminalText(cleaning: $0))\"" }.joined(separator: ", ")
        return "There is no school \"\(TerminalText(cleaning: name))\" here. "
            + (known.isEmpty
                ? "No school has a kit yet, nor is there a roster: make one with `probe-collector kit`."
                : "There are \(known.count): \(some)\(known.count > 10 ? ", …" : "").")
    }
}

extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
