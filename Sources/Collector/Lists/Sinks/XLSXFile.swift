import Foundation
import Requirements
internal import ShownText
internal import Workbook

/// A list as a workbook: a sheet a table, numbers as numbers and days as days.
struct XLSXFile {
    private let workbook: Workbook

    init(_ list: some ShownList) {
        let narrator = list.narrator
        var workbook = Workbook(
            title: SpreadsheetText(list.reading.title).description, date: WorkbookDate(narrator.asOf))
        workbook.sheets = list.tables.map { WorkbookSheet($0, in: narrator.language) }
        self.workbook = workbook
    }

    /// - Throws: ``WorkbookError``, or an error of Foundation's where there is no room for a file for the time being.
    func bytes() throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "probe-collector-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "list.xlsx")
        try workbook.write(to: file.path, temporaryFilesIn: folder.path)
        return try Array(Data(contentsOf: file))
    }
}

extension WorkbookSheet {
    fileprivate init(_ table: DataTable, in language: Language) {
        self.init(
            name: SpreadsheetText(table.name).description,
            columns: table.columns.map { Column(heading: $0.heading(in: language), width: $0.width) },
            rows: table.rows.map { $0.map(WorkbookCell.init) })
    }
}

extension WorkbookCell {
    fileprivate init(_ cell: DataCell) {
        switch cell {
        case .words(let words), .term(_, let words):
            let text = SpreadsheetText(words).description
            self = text.isEmpty ? .empty : .text(text)
        case .number(let number): self = .number(number)
        case .share(let part, let whole): self = whole == 0 ? .empty : .share(Double(part) / Double(whole))
        case .day(let day): self = .date(WorkbookDate(day))
        case .nothing: self = .empty
        }
    }
}

extension WorkbookDate {
    fileprivate init(_ day: Day) {
        let parts = day.description.split(separator: "-").compactMap { Int($0) }
        self.init(year: parts.first ?? 0, month: parts.dropFirst().first ?? 0, day: parts.last ?? 0)
    }
}
