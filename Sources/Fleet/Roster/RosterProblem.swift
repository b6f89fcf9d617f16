internal import Requirements

/// What is wrong in a line of a roster; each says what is allowed there.
package enum RosterProblem: Hashable, Sendable, CustomStringConvertible {
    case tooLarge
    case notUTF8
    case noSchool
    case unclosedQuote
    case strayQuote
    case control
    case fieldTooLong
    case fieldCount(Int, header: Int)

    case unknownColumn(String)
    case duplicateColumn(RosterColumn)
    case missingColumns([String])

    case missing(RosterColumn)
    case noText(RosterColumn, String)
    case noNumber(RosterColumn, String, ClosedRange<Int>)
    case notAmong(RosterColumn, String, [String])
    case duplicateID(String, line: Int)
    case noTarget
    case targetsDisagree(given: Int, rate: Int, pupils: Int)

    package var description: String {
        switch self {
        case .tooLarge: "the file is too large; allowed are at most \(Roster.sizeLimit >> 20) MB"
        case .notUTF8: "this is not UTF-8 text; allowed is what a spreadsheet saves as \"CSV UTF-8\""
        case .noSchool: "there is no school; allowed is a line of column names and a line for each school"
        case .unclosedQuote: "a quote opens here and is never closed; allowed are pairs of \""
        case .strayQuote: "a quote stands inside a field; allowed is the whole field in \", with \"\" for each inside"
        case .control: "a field has a line break, a tab, a NUL or another control character; allowed is plain text"
        case .fieldTooLong: "a field is too long; allowed are at most \(CSVReader.fieldLimit) bytes"
        case .fieldCount(let count, let header):
            "the line has \(count) fields; allowed are as many as the first line has, \(header)"
        case .unknownColumn(let name):
            "the column \(Self.quoted(name)) is not known; allowed are \(Self.columns), or their Vietnamese names"
        case .duplicateColumn(let column): "the column \(column.rawValue) stands there again; allowed is once"
        case .missingColumns(let names): "there is no column \(names.joined(separator: ", nor ")); it is required"
        case .missing(let column): "\(column.rawValue) is empty; it is required"
        case .noText(let column, let found):
            "\(column.rawValue) is \(Self.quoted(found)); allowed are 1 to 64 letters, without any that can't be seen"
        case .noNumber(let column, let found, let range):
            "\(column.rawValue) is \(Self.quoted(found)); allowed is a whole number from \(range.lowerBound) to "
                + "\(range.upperBound), digits only"
        case .notAmong(let column, let found, let words):
            "\(column.rawValue) is \(Self.quoted(found)); allowed is one of \(words.joined(separator: ", "))"
        case .duplicateID(let id, let line):
            "id is \(Self.quoted(id)), as in line \(line); allowed is an id of its own for each school"
        case .noTarget: "required and pupils_per_machine are both empty; one of them is required"
        case .targetsDisagree(let given, let rate, let pupils):
            "required is \(given), but \(pupils) pupils at \(rate) a machine need \(School.machines(pupils: pupils, per: rate)); "
                + "allowed is one of them, or both where they agree"
        }
    }

    /// As many bytes as a field may have.
    package static var fieldLimit: Int { CSVReader.fieldLimit }

    private static var columns: String { RosterColumn.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func quoted(_ text: String) -> String { "\"\(TextInMessage.shortened(text))\"" }
}
