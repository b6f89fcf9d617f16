import Fleet
import Foundation
import ShownText
import Testing

@testable import Collector

struct SinkTests {
    /// What a liar might put where a PC's label or a maker's name should be.
    static let hostile = [
        "\u{1B}[2J\u{1B}]0;owned\u{7}", "\u{9B}31m", "a\u{202E}cilbup", "a\u{2066}b\u{2069}", "line\nline\r\nline",
        "tab\tbed", "\u{0}", "\u{200B}=1+1", "\u{FEFF}x", "\u{2028}x", "a\u{E0041}b", "\u{FFFE}", "\u{61C}x",
    ]

    @Test(arguments: hostile)
    func `nothing in a terminal can steer it, turn it round or hide`(text: String) {
        let shown = TerminalText(ReportedText(text)).description
        #expect(!shown.unicodeScalars.contains { $0.isUnfitToShow })
        #expect(shown.contains("\\u{"), "somebody tried, and it does not show")
    }

    @Test(arguments: hostile)
    func `nothing in a JSON value can steer a terminal that it is printed on`(text: String) throws {
        let json = String(decoding: try JSONEncoder().encode(["x": JSONText(ReportedText(text))]), as: UTF8.self)
        #expect(!json.unicodeScalars.contains { $0.isUnfitToShow })
    }

    @Test(arguments: hostile)
    func `a CSV cell is one cell in one line, whatever is in it`(text: String) {
        let cell = CSVCell(ReportedText(text)).description
        #expect(!cell.unicodeScalars.contains { $0.isUnfitToShow })
        #expect(cell.hasPrefix("\"") && cell.hasSuffix("\"") && cell.count >= 2)
    }

    @Test(arguments: [
        "=1+1", "+84 214", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x", "  =1", "\u{200B}=1",
        "\u{FEFF}@x",
    ])
    func `what a spreadsheet would take for a formula is text`(text: String) {
        #expect(CSVCell(ReportedText(text)).description.hasPrefix("\"'"))
    }

    @Test(arguments: [
        ("Lab 1 / 07", "\"Lab 1 / 07\""), ("say \"hi\", twice", "\"say \"\"hi\"\", twice\""), ("", "\"\""),
        ("1-2", "\"1-2\""),
        ("Trường Tiểu học", "\"Trường Tiểu học\""),
    ])
    func `honest text stays as it is`(text: String, cell: String) throws {
        #expect(CSVCell(ReportedText(text)).description == cell)
        #expect(TerminalText(ReportedText(text)).description == text)
        let json = try JSONEncoder().encode(JSONText(ReportedText(text)))
        #expect(try JSONDecoder().decode(String.self, from: json) == text)
    }

    @Test func `a CSV file begins with its mark and ends every row with CRLF`() {
        let text = CSVFile(columns: ["a", "b"], rows: [[CSVCell(1), CSVCell(quoting: "x")]]).text
        #expect(text == "\u{FEFF}\"a\",\"b\"\r\n\"1\",\"x\"\r\n")
    }
}
