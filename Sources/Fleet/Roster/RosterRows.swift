/// The rows of a roster on their way into schools: every mistake is noted, and reading goes on.
struct RosterRows {
    private var reader: CSVReader
    private let mistakes: RosterMistakes
    private var lineOfID: [String: Int] = [:]

    init(_ reader: CSVReader, _ mistakes: RosterMistakes) {
        self.reader = reader
        self.mistakes = mistakes
    }

    mutating func schools() -> [School] {
        guard let header = nextRecord(), let columns = columns(of: header) else {
            if mistakes.list.isEmpty { mistakes.note(.noSchool, line: 1) }
            return []
        }
        var schools: [School] = []
        while !mistakes.isFull, let record = nextRecord() {
            guard record.fields.count == columns.count else {
                mistakes.note(.fieldCount(record.fields.count, header: columns.count), line: record.line)
                continue
            }
            let row = RosterRow(record, columns: columns, mistakes: mistakes)
            noteRepetition(of: row)
            if let school = row.school() { schools.append(school) }
        }
        if schools.isEmpty, mistakes.list.isEmpty { mistakes.note(.noSchool, line: header.line) }
        return schools
    }

    private mutating func nextRecord() -> CSVRecord? {
        while let record = reader.next() {
            if !record.isBlank { return record }
        }
        return nil
    }

    /// `nil` where not every column is known, for then the rows can't be read.
    private func columns(of header: CSVRecord) -> [RosterColumn]? {
        var columns: [RosterColumn] = []
        for field in header.fields {
            guard let column = RosterColumn(header: field.text) else {
                mistakes.note(.unknownColumn(field.text), line: field.line)
                continue
            }
            if columns.contains(column) { mistakes.note(.duplicateColumn(column), line: field.line) }
            columns.append(column)
        }
        let required: [RosterColumn] = [.id, .name, .pupils]
        var missing = required.filter { !columns.contains($0) }.map(\.rawValue)
        if !columns.contains(.required), !columns.contains(.pupilsPerMachine) {
            missing.append("required or pupils_per_machine")
        }
        if !missing.isEmpty { mistakes.note(.missingColumns(missing), line: header.line) }
        return columns.count == header.fields.count && missing.isEmpty && Set(columns).count == columns.count
            ? columns : nil
    }

    private mutating func noteRepetition(of row: RosterRow) {
        let id = row.text(.id)
        guard !id.isEmpty else { return }
        if let first = lineOfID[id] {
            mistakes.note(.duplicateID(id, line: first), line: row.line)
        } else {
            lineOfID[id] = row.line
        }
    }
}
