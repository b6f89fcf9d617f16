import ArgumentParser
import Fleet
import Reports
import Requirements
internal import ShownText

/// What the lists have in common: which office, which PCs, judged how.
struct ListArguments: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp(.onlySchool, .valueName))
    var school: String?

    @Option(help: ArgumentHelp(.judgedBy, .valueName))
    var profile: String?

    @Option(help: ArgumentHelp(.asOf, .valueDate))
    var asOf: Day?

    @Option(help: ArgumentHelp(.knownOn, .valueDate))
    var knownOn: Day?

    @Option(help: ArgumentHelp(.staleDays, .valueNumber))
    var staleDays = ListOptions.staleDays

    var day: Day { asOf ?? knownOn ?? .today() }

    func validate() throws {
        guard (1...36_500).contains(staleDays) else { throw ValidationError(OfficeMessage.badStaleDays.spoken) }
    }

    /// The PCs that were asked for.
    func list(_ data: RequirementData) throws -> MachineList {
        let options = try options(data)
        let reader = try reader(data)
        try check(against: reader.schools())
        try tellReach(reader)
        return try reader.machines(options)
    }

    /// The PCs that were asked for, ranked.
    ///
    /// - Parameters:
    ///   - area: Only the schools in it; `nil` for all.
    ///   - limit: As many PCs as are listed; `nil` for all.
    func priorities(_ data: RequirementData, in area: AreaPath?, limit: Int? = nil) throws -> PriorityList {
        let options = try options(data, in: area)
        let reader = try reader(data)
        try check(against: reader.knownSchools())
        if let area {
            let areas = try reader.areas()
            guard areas.contains(area) else { throw UnknownPlace(area: area, known: areas) }
        }
        try tellReach(reader)
        var progress = Progress(OfficeMessage.judgingAnew, in: .ofProgram)
        let list =
            if let limit {
                try reader.firstPriorities(options, limit: limit) { progress.show($0, of: $1) }
            } else {
                try reader.priorities(options)
            }
        progress.end()
        if isOfAllToday, area == nil, let standing = list.standing { try reader.note(standing, on: options.asOf) }
        return list
    }

    /// What changed since a day.
    func changes(_ data: RequirementData, since: Day) throws -> FleetChanges {
        let options = try options(data)
        let reader = try reader(data)
        try check(against: reader.schools())
        return try reader.changes(since: since, options)
    }

    /// Says beside a list of a past day how far back the kept reports reach, and what in it is of today all the same; on
    /// standard error, so that a list in a file is a list.
    private func tellReach(_ reader: FleetReader) throws {
        guard let knownOn else { return }
        let messages: [OfficeMessage] = [.reach(try reader.knownSince(), of: knownOn), .flagsOfToday]
        for message in messages { Console.say(message.spoken) }
    }

    /// Whether the list is how things stand: what is asked for otherwise is noted nowhere.
    private var isOfAllToday: Bool { school == nil && profile == nil && asOf == nil && knownOn == nil }

    /// Every key that stands in no list, or those of one school.
    func unranked() throws -> [KnownKey] {
        let store = try store.folder.open()
        try check(against: store.kits().map(\.kit.school).sorted())
        return try store.unrankedKeys().filter { school == nil || $0.school?.untrusted == school }
    }

    private func reader(_ data: RequirementData) throws -> FleetReader {
        FleetReader(store: try store.folder.open(), data: data)
    }

    private func options(_ data: RequirementData, in area: AreaPath? = nil) throws -> ListOptions {
        ListOptions(
            school: school, area: area, profile: try profile.map { try data.named($0) }, asOf: day,
            knownOn: knownOn, staleDays: staleDays)
    }

    /// - Parameter known: Asked for only where a school was named: it reads every kit.
    private func check(against known: @autoclosure () throws -> [String]) throws {
        guard let school, case let known = try known(), !known.contains(school) else { return }
        throw UnknownPlace(school: school, known: known)
    }
}

extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
