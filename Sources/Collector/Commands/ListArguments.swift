import ArgumentParser
import Fleet
import Requirements

/// What the lists have in common: which office, which PCs, judged how.
struct ListArguments: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp(.onlySchool, .valueName))
    var school: String?

    @Option(help: ArgumentHelp(.judgedBy, .valueName))
    var profile: String?

    @Option(help: ArgumentHelp(.asOf, .valueDate))
    var asOf: Day?

    var day: Day { asOf ?? .today() }

    /// The PCs that were asked for.
    func list(_ data: RequirementData) throws -> MachineList {
        let options = try options(data)
        let reader = try reader(data)
        try check(against: reader.schools())
        return try reader.machines(options)
    }

    /// The PCs that were asked for, ranked.
    ///
    /// - Parameter area: Only the schools in it; `nil` for all.
    func priorities(_ data: RequirementData, in area: AreaPath?) throws -> PriorityList {
        let options = try options(data, in: area)
        let reader = try reader(data)
        try check(against: reader.knownSchools())
        if let area {
            let areas = try reader.areas()
            guard areas.contains(area) else { throw UnknownPlace(area: area, known: areas) }
        }
        return try reader.priorities(options)
    }

    private func reader(_ data: RequirementData) throws -> FleetReader {
        FleetReader(store: try store.folder.open(), data: data)
    }

    private func options(_ data: RequirementData, in area: AreaPath? = nil) throws -> ListOptions {
        ListOptions(
            school: school, area: area, profile: try profile.map { try data.named($0) }, asOf: day)
    }

    private func check(against known: [String]) throws {
        guard let school, !known.contains(school) else { return }
        throw UnknownPlace(school: school, known: known)
    }
}

extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
