import Fleet
import FleetFixtures
import Foundation
import Machine
import Reports
import Requirements
import ShownText
import TestSupport
import Testing

@testable import Collector

/// What liars say, from their signed reports through the store to each place that shows it.
struct HostileListTests {
    private static let day = Day("2026-12-01")

    /// An office whose PCs say of themselves what is hostile, and whose schools are called so.
    private func lists(in language: Language) async throws -> [any ShownList] {
        let office = try TestOffice()
        var lines: [[UInt8]] = []
        for (number, text) in HostileStrings.all.enumerated() {
            // No kit can be signed for a school whose name hides something; the roster brings those names.
            let another = number.isMultiple(of: 4) ? try? office.anotherKit(text) : nil
            if let another { _ = try office.store.add(another, at: TestOffice.now) }
            let kit = another ?? office.kit
            var pc = TestPC(number + 1, kit: kit, machine: number.isMultiple(of: 2) ? .hopeless : .neglected)
            pc.label = text
            pc.machine.cpu?.model = text
            pc.machine.board?.product = text
            lines.append(try pc.line().bytes)
        }
        let outcomes = try await office.intake().take(lines)
        #expect(outcomes.count { if case .taken = $0 { true } else { false } } >= 300)
        let schools = HostileStrings.all.indices.filter { $0.isMultiple(of: 8) }.map { index in
            let text = ReportedText(HostileStrings.all[index])
            return School(
                id: ReportedText("S\(index)"), name: text, area: AreaPath(parts: [text]), level: text, pupils: 100,
                givenMachines: 3)
        }
        let roster = Roster(schools)
        _ = try office.store.replaceRoster(with: roster)
        let data = try SchoolCase.priced()
        let day = try #require(Self.day)
        let list = try FleetReader(store: office.store, data: data).priorities(ListOptions(asOf: day))
        let standing = try #require(list.standing)
        let narrator = Narrator(language: language, data: data, asOf: day)
        let planner = Planner(standing, offers: data.offers, on: day)
        return [
            ShownPriorities(list, narrator), ShownMachines(list.list, narrator),
            ShownPlan(planner.plan(budget: nil), list, standing, narrator),
            try ShownBudgets(planner, budgets: [1000, 100_000], narrator), ShownRoster(roster, standing, narrator),
        ]
    }

    @Test func `there are many, each its own`() {
        #expect(HostileStrings.all.count >= 300)
        #expect(HostileStrings.all.allSatisfy { $0.unicodeScalars.count <= 64 })
    }

    @Test(arguments: [Language.english, .vietnamese])
    func `none steers a terminal or leaves its line`(language: Language) async throws {
        for list in try await lists(in: language) {
            let text = list.reading.terminalText
            #expect(!text.unicodeScalars.contains { $0.isUnfitToShow && $0 != "\n" })
            #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
        }
    }

    @Test(arguments: [Language.english, .vietnamese])
    func `to Python's CSV reader each row has its cells, and none is a formula`(language: Language) async throws {
        for list in try await lists(in: language) {
            for table in list.tables {
                for separator in CSVFile.Separator.allCases {
                    let text = CSVFile(table, in: language, separator: separator).text
                    let read = try OtherReader.csv.read(Data(text.utf8), separator.rawValue)
                    #expect(read == "\(table.rows.count + 1) rows of \(table.columns.count), 0 formulas, 0 unfit")
                }
            }
        }
    }

    @Test(arguments: [Language.english, .vietnamese])
    func `to openpyxl each cell is what it should be, and none is a formula or a link`(
        language: Language
    ) async throws {
        for list in try await lists(in: language) {
            let read = try OtherReader.workbook.read(Data(XLSXFile(list).bytes()))
            let cells = try #require(
                try JSONSerialization.jsonObject(with: Data(read.utf8)) as? [[[String]]])
            #expect(cells == list.tables.map { $0.cellsExpected(in: language) })
        }
    }

    @Test(arguments: [Language.english, .vietnamese])
    func `to Python's HTML parser the page is our table and their text, and nothing else`(
        language: Language
    ) async throws {
        for list in try await lists(in: language) {
            let read = try OtherReader.page.read(Data(HTMLFile(list).text().utf8))
            let page = try #require(try JSONSerialization.jsonObject(with: Data(read.utf8)) as? [String: [String]])
            #expect(page["wrong"] == [])
            #expect(page["texts"] == list.reading.textsExpected)
        }
    }

    @Test func `to a JSON reader each value is one`() async throws {
        for list in try await lists(in: .english) {
            let text = try list.json()
            #expect(!text.unicodeScalars.contains { $0.isUnfitToShow && $0 != "\n" })
            _ = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        }
    }
}

extension DataTable {
    /// What a reader of the workbook should find, row by row, by kind and value.
    fileprivate func cellsExpected(in language: Language) -> [[String]] {
        let headings = columns.map { "s:\($0.heading(in: language))" }
        return [headings]
            + rows.map { row in
                row.map { cell in
                    switch cell {
                    case .words(let words), .term(_, let words):
                        SpreadsheetText(words).description.isEmpty ? "n:None" : "s:\(SpreadsheetText(words))"
                    case .number(let number): "n:\(number)"
                    case .share(let part, let whole): whole == 0 ? "n:None" : "p:\((part * 200 + whole) / (whole * 2))"
                    case .day(let day): "d:\(day)"
                    case .nothing: "n:None"
                    }
                }
            }
    }
}

extension Reading {
    /// Each heading, cell, note and line, as a browser should show it.
    fileprivate var textsExpected: [String] {
        let words = parts.flatMap { part -> [Wording] in
            switch part {
            case .table(let table): table.columns.map(\.heading) + table.rows.flatMap { $0.cells + $0.notes }
            case .lines(let lines): lines
            }
        }
        return ([title, title, asOf] + words).map { "\(TerminalText($0))" }
    }
}
