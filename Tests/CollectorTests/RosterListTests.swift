import Fleet
import FleetFixtures
import Foundation
import Requirements
import ShownText
import TestSupport
import Testing

@testable import Collector

struct RosterListTests {
    private func words(_ fleet: SchoolCase, _ data: RequirementData, budget: Int?) throws -> PlanWords {
        let list = try FleetReader(store: fleet.office.store, data: data).priorities(ListOptions(asOf: fleet.day))
        let standing = try #require(list.standing)
        return PlanWords(
            Planner(standing, offers: data.offers, on: fleet.day).plan(budget: budget), standing,
            moves: LighterUse.all(in: list.list), offers: data.offers, asOf: fleet.day)
    }

    @Test func `the plan of the school case prints as it did`() async throws {
        let fleet = try await SchoolCase()
        let text = try words(fleet, SchoolCase.priced(), budget: 16_000).text(.table)
        try expectGolden(text, "Lists/school-case-plan.txt")
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 100 })
    }

    @Test func `the priority list of the school case prints as it did`() async throws {
        let fleet = try await SchoolCase()
        let data = try SchoolCase.priced()
        let list = try FleetReader(store: fleet.office.store, data: data).priorities(ListOptions(asOf: fleet.day))
        let text = PrioritiesTable(list, offers: data.offers).text
        try expectGolden(text, "Lists/school-case-priorities.txt")
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 100 })
    }

    @Test func `without prices the plan says why there is no money`() async throws {
        let fleet = try await SchoolCase()
        let text = try words(fleet, RequirementData.shipped(), budget: 16_000).text(.table)
        #expect(text.contains("as of 2026-12-01, without money."))
        #expect(text.contains("No price is known, so the steps are counted only"))
        #expect(!text.contains("VND") && !text.contains("16,000"))
        let json = try words(fleet, RequirementData.shipped(), budget: 16_000).text(.json)
        for key in ["\"budget\"", "\"spent\"", "\"left\"", "\"cost\""] { #expect(!json.contains(key), "\(key)") }
        #expect(json.contains("\"without_money\" : \"No price is known"))
    }

    @Test func `the plan as CSV has a line a step and no formula`() async throws {
        let fleet = try await SchoolCase()
        let text = SchoolCase.rosterText.replacing("School A", with: "=HYPERLINK(1)").replacing(
            "Province/Upper", with: "@Province/Upper")
        _ = try fleet.office.store.replaceRoster(with: Roster(decoding: Array(text.utf8), file: "s.csv"))
        let csv = try words(fleet, SchoolCase.priced(), budget: 16_000).text(.csv)
        let lines = csv.split(separator: "\r\n")
        #expect(lines.count == 6)
        #expect(csv.hasPrefix("\u{FEFF}\"number\",\"school_id\",\"school\""))
        #expect(lines[1].hasPrefix("\"1\",\"A\",\"'=HYPERLINK(1)\",\"'@Province/Upper\",\"upgrade\","))
        #expect(lines[1].contains("\"100\",\"VND\",\"2026-11-20\",\"12\",\"3\",\"4\",\"15900\","))
    }

    @Test func `the plan as JSON has the form that programs rely on`() async throws {
        let fleet = try await SchoolCase()
        let json = try words(fleet, SchoolCase.priced(), budget: 16_000).text(.json)
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
        let standing = try #require(try fleet.standing(data))
        let planner = Planner(standing, offers: data.offers, on: fleet.day)
        try expectGolden(
            try WhatIf(planner, budgets: [0, 1000, 16_000, 100_000, 200_000]).text(.table),
            "Lists/school-case-what-if.txt")
        let csv = try WhatIf(planner, budgets: [16_000]).text(.csv)
        #expect(csv.hasSuffix("\"16000\",\"5\",\"15350\",\"650\",\"12\",\"0\",\"6\",\"12\",\"A\"\r\n"))
        let shipped = try RequirementData.shipped()
        let counts = Planner(
            try #require(try fleet.standing(shipped)), offers: shipped.offers, on: fleet.day)
        let error = #expect(throws: NothingToCompare.self) { try WhatIf(counts, budgets: [1]).text(.table) }
        #expect(error?.description.contains("No price is known") == true)
    }

    @Test func `the roster as CSV is taken in again as it was`() throws {
        let text = """
            id;name;area;level;pupils;classes;required;pupils_per_machine;connection;electricity;area_class
            a;"Trường ""A""; B";Lào Cai/Tân Lập;tiểu học;123;9;;10;4g;solar;3
            b;B;;;0;;7;;;;

            """
        let roster = try Roster(decoding: Array(text.utf8), file: "s.csv")
        #expect(try Roster(decoding: Array(RosterCSV(roster).text.utf8), file: "again.csv") == roster)
    }

    @Test func `names of a roster steer no terminal`() async throws {
        let fleet = try await SchoolCase(hasRoster: false)
        let hostile = ReportedText("\u{1B}[2J\u{202E}A")
        let school = School(
            id: ReportedText("A"), name: hostile, area: AreaPath(parts: [hostile]), level: hostile, pupils: 120,
            givenMachines: 12)
        _ = try fleet.office.store.replaceRoster(with: Roster([school]))
        let data = try SchoolCase.priced()
        let list = try FleetReader(store: fleet.office.store, data: data).priorities(ListOptions(asOf: fleet.day))
        let changes = RosterChanges(from: Roster([]), to: Roster([school]))
        let plan = try words(fleet, data, budget: nil)
        let texts = [
            RosterTable(list.standing).text, RosterChangeWords(changes, schools: 1, isStored: true).text,
            PrioritiesTable(list, offers: data.offers).text, try plan.text(.table), try plan.text(.csv),
            try plan.text(.json), RosterCSV(Roster([school])).text,
            try RosterJSON(Roster([school]), list.standing).jsonText,
            try WhatIf(Planner(try #require(list.standing), offers: data.offers, on: fleet.day), budgets: [1]).text(
                .table),
        ]
        for text in texts {
            #expect(!text.dropFirst().unicodeScalars.contains { $0.isUnfitToShow && $0 != "\n" && $0 != "\r" })
        }
    }
}
