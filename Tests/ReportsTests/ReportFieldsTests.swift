import FoundationEssentials
import Machine
import Reports
import TestSupport
import Testing

/// Nothing leaves a PC that is not listed in `Tests/Fixtures/report-fields.txt`, which is read in review.
@Suite struct ReportFieldsTests {
    @Test func `the fields that leave a PC are those of the list`() throws {
        let json = try JSONDecoder().decode(Shape.self, from: Data(try Report.full(by: SigningKey().id).payload()))
        let fields = json.paths(below: "").sorted().map { "\($0)\n" }.joined()
        // Where this differs: should these fields leave a PC? Then record the list anew, and say why.
        try expectGolden(fields, "report-fields.txt")
    }

    @Test func `the report that is listed leaves no field out`() throws {
        #expect(emptyPlaces(in: try Report.full(by: SigningKey().id), at: "report") == [])
    }

    /// Where a value is absent, or a list is empty, below this one.
    private func emptyPlaces(in value: Any, at place: String) -> [String] {
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty {
            return mirror.displayStyle == .optional || mirror.displayStyle == .collection ? [place] : []
        }
        return mirror.children.flatMap { emptyPlaces(in: $0.value, at: "\(place).\($0.label ?? "")") }
    }
}

/// Which names stand where in some JSON.
private indirect enum Shape: Decodable {
    case object([String: Shape])
    case list([Shape])
    case leaf

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.singleValueContainer().decode([String: Shape].self) {
            self = .object(object)
        } else if let list = try? decoder.singleValueContainer().decode([Shape].self) {
            self = .list(list)
        } else {
            self = .leaf
        }
    }

    func paths(below place: String) -> Set<String> {
        switch self {
        case .object(let object):
            Set(object.flatMap { $0.value.paths(below: place.isEmpty ? $0.key : "\(place).\($0.key)") })
        case .list(let list): Set(list.flatMap { $0.paths(below: "\(place)[]") })
        case .leaf: [place]
        }
    }
}
