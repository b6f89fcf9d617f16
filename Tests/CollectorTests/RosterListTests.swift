import Fleet
import FleetFixtures
import Foundation
import Requirements
import ShownText
import TestSupport
import Testing

@testable import Collector

struct RosterListTests {
    private func narrator(_ fleet: SchoolCase, _ data: RequirementData, _ language: Language = .english) -> Narrator {
        Narrator(language: language, data: data, asOf: fleet.day)
    }

    private func priorities(_ fleet: SchoolCase, _ data: RequirementData) throws -> PriorityList {
        try FleetReader(store: fleet.office.store, data: data).priorities(ListOptions(asOf: fleet.day))
    }

    private func plan(
        _ fleet: SchoolCase, _ data: RequirementData, budget: Int?, in language: Language = .english
    ) throws -> ShownPlan {
        let list = try priorities(fleet, data)
        let standing = try #require(list.standing)
        return ShownPlan(
            Planner(standing, offers: data.offers, on: fleet.day).plan(budget: budget), list, standing,
            narrator(fleet, data, language))
    }

    /// Each list of the office's.
    private func all(_ fleet: SchoolCase, _ data: RequirementData, in language: Language) throws -> [any ShownList] {
        let list = try priorities(fleet, data)
        let standing = try #require(list.standing)
        let narrator = narrator(fleet, data, language)
        return [
            ShownPriorities(list, narrator), ShownMachines(list.list, narrator),
            try plan(fleet, data, budget: 16_000, in: language),
            try ShownBudgets(
                Planner(standing, offers: data.offers, on: fleet.day), budgets: [0, 1000, 16_000, 100_000, 200_000],
                narrator), ShownRoster(try fleet.office.store.roster(), standing, narrator),
        ]
    }

    private static let names = ["priorities", "machines", "plan", "what-if", "roster"]

    @Test(arguments: [Language.english, .vietnamese])
    func `the lists of the school case print as they did, in 80 columns`(language: Language) async throws {
        let fleet = try await SchoolCase()
        for (list, name) in zip(try all(fleet, SchoolCase.priced(), in: language), Self.names) {
            let text = list.reading.terminalText
            try expectGolden(text, "Lists/school-case-\(name).\(language.rawValue).txt")
            #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 }, "\(name)")
        }
    }

    @Test func `without prices the plan says why there is no money`() async throws {
        let fleet = try await SchoolCase()
        let shown = try plan(fleet, RequirementData.shipped(), budget: 16_000)
        let text = shown.reading.terminalText
        #expect(text.contains("as of 2026-12-01, without money."))
        #expect(text.contains("No price is known, so the steps are counted only"))
        #expect(!text.contains("VND") && !text.contains("16,000"))
        let json = try shown.json()
        for key in ["\"budget\"", "\"spent\"", "\"left\"", "\"cost\""] { #expect(!json.contains(key), "\(key)") }
        #expect(json.contains("\"without_money\" : \"No price is known"))
    }

    @Test func `the plan as CSV has a line a step and no formula`() async throws {
        let fleet = try await SchoolCase()
        let text = SchoolCase.rosterText.replacing("School A", with: "=HYPERLINK(1)").replacing(
            "Province/Upper", with: "@Province/Upper")
        _ = try fleet.office.store.replaceRoster(with: Roster(decoding: Array(text.utf8), file: "s.csv"))
        let table = try #require(try plan(fleet, SchoolCase.priced(), budget: 16_000).tables.first)
        let csv = CSVFile(table, in: .english, separator: .comma).text
        let lines = csv.split(separator: "\r\n")
        #expect(lines.count == 6)
        #expect(csv.hasPrefix("\u{FEFF}\"number\",\"school_id\",\"school\""))
        #expect(lines[1].hasPrefix("\"1\",\"A\",\"'=HYPERLINK(1)\",\"'@Province/Upper\",\"upgrade\","))
        #expect(lines[1].contains("\"100\",\"VND\",\"2026-11-20\",\"12\",\"3\",\"4\",\"15900\","))
    }

    @Test func `the plan as JSON has the form that programs rely on`() async throws {
        let fleet = try await SchoolCase()
        let json = try plan(fleet, SchoolCase.priced(), budget: 16_000).json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["v"] as? Int == 1)
        #expect(object["spent"] as? Int == 15_350 && object["left"] as? Int == 650)
        let steps = try #require(object["steps"] as? [[String: Any]])
        #expect(steps.map { $0["school_id"] as? String } == ["A", "B", "A", "B", "A"])
        #expect((steps.last?["coverage_after"] as? [String: Int]) == ["adequate": 6, "required": 12])
        #expect((object["passed"] as? [[String: Any]])?.count == 3)
    }

    @Test func `budgets are compared in one table`() async throws {
        let fleet = try await SchoolCase()
        let data = try SchoolCase.priced()
        let planner = Planner(try #require(try fleet.standing(data)), offers: data.offers, on: fleet.day)
        let shown = try ShownBudgets(planner, budgets: [16_000], narrator(fleet, data))
        let csv = CSVFile(try #require(shown.tables.first), in: .english, separator: .comma).text
        #expect(csv.hasSuffix("\"16000\",\"5\",\"15350\",\"650\",\"12\",\"0\",\"6\",\"12\",\"A\"\r\n"))
        let shipped = try RequirementData.shipped()
        let counts = Planner(
            try #require(try fleet.standing(shipped)), offers: shipped.offers, on: fleet.day)
        let error = #expect(throws: NothingToCompare.self) {
            try ShownBudgets(counts, budgets: [1], narrator(fleet, data))
        }
        #expect(error?.description.contains("No price is known") == true)
        #expect(error?.message.vietnamese.contains("Chưa có giá nào") == true)
    }

    @Test(arguments: [Language.english, .vietnamese])
    func `the roster as CSV is taken in again as it was`(language: Language) throws {
        let text = """
            id;name;area;level;pupils;classes;required;pupils_per_machine;connection;electricity;area_class
            a;"Trường ""A""; B";Lào Cai/Tân Lập;tiểu học;123;9;;10;4g;solar;3
            b;B;;;0;;7;;;;

            """
        let roster = try Roster(decoding: Array(text.utf8), file: "s.csv")
        let day = try #require(Day("2026-12-01"))
        let narrator = Narrator(language: language, data: try RequirementData.shipped(), asOf: day)
        let table = try #require(ShownRoster(roster, nil, narrator).tables.first)
        let csv = CSVFile(table, in: language, separator: .init(for: language)).text
        #expect(try Roster(decoding: Array(csv.utf8), file: "again.csv") == roster)
    }

    @Test(arguments: [Language.english, .vietnamese])
    func `what a new roster changes is told school by school`(language: Language) throws {
        let old = try SchoolCase.roster()
        let text = SchoolCase.rosterText.replacing(
            "C,School C,Province/Lower,60", with: "D,\u{202E}D,Province/Lower,60"
        )
        .replacing("B,School B,Province/Upper,80", with: "B,School B,Province/Upper,90")
        let new = Roster(
            try Roster(decoding: Array(text.replacing("\u{202E}", with: "").utf8), file: "s.csv").schools.map {
                $0.id.untrusted == "D"
                    ? School(id: $0.id, name: ReportedText("\u{202E}D"), pupils: 60, givenMachines: 6) : $0
            })
        let lines = RosterChangeLines(RosterChanges(from: old, to: new), schools: 3, isStored: false, in: language)
            .lines
        let shown = lines.map { "\(TerminalText($0))" }.joined(separator: "\n") + "\n"
        try expectGolden(shown, "Lists/roster-changes.\(language.rawValue).txt")
    }
}
