import Fleet

/// The fleet held against the roster, for a program: by school, by area, as a whole, and where the two disagree.
struct JSONStanding: Encodable {
    private let schools: [School]
    private let areas: [Area]
    private let whole: JSONCounts
    private let unlisted: [Unlisted]
    private let silent: [JSONText]

    init(_ standing: FleetStanding) {
        schools = standing.schools.map {
            School(id: JSONText($0.school.id), name: JSONText($0.school.name), counts: JSONCounts($0.counts))
        }
        areas = standing.areas.map { Area(area: $0.parts.map(JSONText.init), counts: JSONCounts($1)) }
        whole = JSONCounts(standing.whole)
        unlisted = standing.unlisted.map {
            Unlisted(name: JSONText($0.name), machines: $0.count, namesakes: $0.namesakes)
        }
        silent = standing.silent.map { JSONText($0.id) }
    }

    private struct School: Encodable {
        let id, name: JSONText
        let counts: JSONCounts
    }

    private struct Area: Encodable {
        let area: [JSONText]
        let counts: JSONCounts
    }

    private struct Unlisted: Encodable {
        let name: JSONText
        let machines, namesakes: Int
    }
}
