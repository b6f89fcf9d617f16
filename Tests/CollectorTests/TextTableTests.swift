import ShownText
import Testing

@testable import Collector

struct TextTableTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Trường", 6), ("Tr\u{75}\u{31B}\u{6F}\u{31B}\u{300}ng", 6), ("学校", 4), ("ｱ", 1), ("Ａ", 2),
        ("한", 2),
        ("👩‍🏫", 2), ("é", 1),
    ])
    func `a text takes the columns that a terminal gives it`(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test func `columns stay in line under accents and wide letters`() {
        var table = TextTable(columns: [.init(title: "School", widest: 20), .init(title: "Code", widest: 9)])
        table.rows = ["Trường", "Tr\u{75}\u{31B}\u{6F}\u{31B}\u{300}ng", "学校", "plain"].map { .init(cells: [$0, "X"]) }
        let lines = table.text.split(separator: "\n").dropFirst(2)
        #expect(lines.allSatisfy { $0.dropLast().displayWidth == 8 && $0.last == "X" })
    }

    @Test func `no line is wider than 80 columns, and nothing is lost`() {
        let long = (1...60).map { "word\($0)" }.joined(separator: " ")
        let solid = String(repeating: "學", count: 90)
        var table = TextTable(columns: [
            .init(title: "One", widest: 40, isFlexible: true), .init(title: "Two", widest: 58, isFlexible: true),
        ])
        table.rows = [.init(cells: [long, solid], notes: [long, solid])]
        let lines = table.text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.displayWidth <= 80 })
        #expect(table.text.count { $0 == "學" } == 180)
        #expect(table.text.split(whereSeparator: \.isWhitespace).count { $0 == "word60" } == 2)
    }

    @Test func `numbers stand to the right, and no line ends in blanks`() {
        var table = TextTable(columns: [.init(title: "#", widest: 5, toTheRight: true), .init(title: "x", widest: 5)])
        table.rows = [.init(cells: ["1", "a"]), .init(cells: ["100", ""])]
        #expect(table.text == "  #  x\n---  -\n  1  a\n100\n")
    }

    @Test func `a cell that is too long goes on in its own column`() {
        var table = TextTable(columns: [.init(title: "One", widest: 5), .init(title: "Two", widest: 3)])
        table.rows = [.init(cells: ["ab cd ef", "x"], notes: ["why"])]
        #expect(table.text == "One    Two\n-----  ---\nab cd  x\nef\n      why\n")
    }
}
