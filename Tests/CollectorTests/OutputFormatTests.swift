import Fleet
import FleetFixtures
import Foundation
import Requirements
import ShownText
import TestSupport
import Testing
import Workbook

@testable import Collector

/// The forms that people open: a spreadsheet's and a printed page.
struct OutputFormatTests {
    private func plan(in language: Language) async throws -> ShownPlan {
        let fleet = try await SchoolCase()
        let data = try SchoolCase.priced()
        let list = try FleetReader(store: fleet.office.store, data: data).priorities(ListOptions(asOf: fleet.day))
        let standing = try #require(list.standing)
        return ShownPlan(
            Planner(standing, offers: data.offers, on: fleet.day).plan(budget: 16_000), list, standing,
            Narrator(language: language, data: data, asOf: fleet.day))
    }

    @Test(arguments: [Language.english, .vietnamese])
    func `the priority list as a page is as it was`(language: Language) async throws {
        let plan = try await plan(in: language)
        let page = try HTMLFile(ShownPriorities(plan.list, plan.narrator)).text()
        try expectGolden(page, "Lists/school-case-priorities.\(language.rawValue).html")
        #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
        #expect(!page.contains("{{") && !page.contains("<script"))
    }

    @Test(arguments: [Language.english, .vietnamese])
    func `each list as CSV is as it was`(language: Language) async throws {
        let plan = try await plan(in: language)
        let lists: [(String, any ShownList)] = [
            ("priorities", ShownPriorities(plan.list, plan.narrator)),
            ("machines", ShownMachines(plan.list.list, plan.narrator)), ("plan", plan),
        ]
        for (name, list) in lists {
            let table = try #require(list.tables.first)
            let text = CSVFile(table, in: language, separator: .init(for: language)).text
            try expectGolden(text, "Lists/school-case-\(name).\(language.rawValue).csv")
        }
    }

    @Test func `the same list is the same workbook to the byte, whatever the clock says`() async throws {
        let plan = try await plan(in: .vietnamese)
        let once = try XLSXFile(plan).bytes()
        // The form writes seconds in steps of two.
        try await Task.sleep(for: .milliseconds(2100))
        #expect(try XLSXFile(plan).bytes() == once)
    }

    @Test func `a plan's workbook has the plan, the list, the schools, the areas and the sums`() async throws {
        let names = try await plan(in: .english).tables.map { SpreadsheetText($0.name).description }
        #expect(names == ["Plan", "List", "Schools", "Areas", "Summary"])
        let vietnamese = try await plan(in: .vietnamese).tables.map { SpreadsheetText($0.name).description }
        #expect(vietnamese == ["Kế hoạch", "Danh sách", "Theo trường", "Theo địa bàn", "Tổng hợp"])
    }

    @Test func `every sheet's and column's name fits a workbook, in both languages`() {
        let sheets: [ListPhrase] = [
            .listSheet, .schoolsSheet, .areasSheet, .summarySheet, .planSheet, .movesSheet, .budgetsSheet, .rosterSheet,
        ]
        for language in Language.allCases {
            for sheet in sheets {
                let name = SpreadsheetText(sheet.text(in: language)).description
                #expect(!name.isEmpty && name.count <= 31 && !name.contains { "[]:*?/\\'".contains($0) })
            }
            #expect(Set(sheets.map { $0.text(in: language) }).count >= sheets.count - 1)
        }
    }

    @Test func `the sums in the workbook are those of the school case`() async throws {
        let bytes = try XLSXFile(try await plan(in: .english)).bytes()
        let read = try OtherReader.workbook.read(Data(bytes))
        let sheets = try #require(try JSONSerialization.jsonObject(with: Data(read.utf8)) as? [[[String]]])
        let summary = try #require(sheets.last)
        let sums = Dictionary(zip(summary[0], summary[1])) { first, _ in first }
        #expect(sums["s:PCs there"] == "n:21" && sums["s:Outdated"] == "n:12" && sums["s:Share outdated"] == "p:57")
        #expect(sums["s:Required"] == "n:26" && sums["s:Missing"] == "n:5" && sums["s:Short of adequate"] == "n:17")
        #expect(sums["s:As of"] == "d:2026-12-01")
        let steps = try #require(sheets.first)
        #expect(steps.count == 6 && steps[1].contains("d:2026-11-20") && steps[1].contains("n:15900"))
    }

    @Test func `a sheet of more rows than the form allows is refused with a sentence`() throws {
        let rows = Array(repeating: [WorkbookCell.empty], count: Workbook.rowLimit)
        var workbook = Workbook(title: "x", date: WorkbookDate(year: 2026, month: 12, day: 1))
        workbook.sheets = [WorkbookSheet(name: "x", columns: [.init(heading: "x", width: 9)], rows: rows)]
        let folder = try TemporaryFolder()
        let error = #expect(throws: WorkbookError.self) {
            try workbook.write(to: folder.path + "/x.xlsx", temporaryFilesIn: folder.path)
        }
        #expect(error?.text(in: .english).contains("--format csv") == true)
        #expect(error?.text(in: .vietnamese).contains("--format csv") == true)
    }

    @Test func `a workbook that has no room is an error, not a file`() throws {
        let folder = try TemporaryFolder()
        var workbook = Workbook(title: "x", date: WorkbookDate(year: 2026, month: 12, day: 1))
        workbook.sheets = [WorkbookSheet(name: "x", columns: [.init(heading: "x", width: 9)], rows: [[.number(1)]])]
        #expect(throws: WorkbookError.self) {
            try workbook.write(to: folder.path + "/none/x.xlsx", temporaryFilesIn: folder.path)
        }
    }
}
