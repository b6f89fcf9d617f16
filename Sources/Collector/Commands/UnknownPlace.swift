import ArgumentParser
import Fleet
internal import ShownText

/// A school was named that no kit was made for and that is in no roster, or an area in which the roster has no school.
struct UnknownPlace: SpokenError {
    private let name: ReportedText
    private let known: [ReportedText]
    private let isArea: Bool

    init(school: String, known: [String]) {
        name = ReportedText(school)
        self.known = known.map { ReportedText($0) }
        isArea = false
    }

    init(area: AreaPath, known: [AreaPath]) {
        name = area.text
        self.known = known.map(\.text)
        isArea = true
    }

    var message: OfficeMessage {
        let some = known.prefix(10).map { "\"\(TerminalText($0))\"" } + (known.count > 10 ? ["…"] : [])
        let place = "\(TerminalText(name))"
        let names = some.joined(separator: ", ")
        return isArea
            ? known.isEmpty ? .noAreas(asked: place) : .unknownArea(place, count: known.count, some: names)
            : known.isEmpty ? .noSchools(asked: place) : .unknownSchool(place, count: known.count, some: names)
    }
}

extension AreaPath: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
        if parts.isEmpty { return nil }
    }
}
