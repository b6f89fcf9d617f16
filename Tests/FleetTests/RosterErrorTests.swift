import FleetFixtures
import Testing

@testable import Fleet

struct RosterErrorTests {
    private func mistakes(_ bytes: [UInt8]) throws -> RosterError {
        try #require(#expect(throws: RosterError.self) { try Roster(decoding: bytes, file: "s.csv") })
    }

    private func lines(_ text: String) throws -> [String] {
        try mistakes(Array(text.utf8)).description.split(separator: "\n").map(String.init)
    }

    @Test func `every mistake is told at once, by line, with what is allowed`() throws {
        let text = """
            id,name,pupils,required,pupils_per_machine,connection,electricity,area_class,classes
            a,A,many,1,,,,,
            b,,10,,,wire,,,
            a,C,10,5,3,,steam,,
            d,D,1.200,,0,,,IV,-1
            e,E,10,1
            f,F,100001,1,,,,,
            """
        #expect(
            try lines(text) == [
                "s.csv:2: pupils is \"many\"; allowed is a whole number from 0 to 100000, digits only.",
                "s.csv:3: name is empty; it is required.",
                "s.csv:3: connection is \"wire\"; allowed is one of broadband, 4g, none.",
                "s.csv:3: required and pupils_per_machine are both empty; one of them is required.",
                "s.csv:4: id is \"a\", as in line 2; allowed is an id of its own for each school.",
                "s.csv:4: electricity is \"steam\"; allowed is one of grid, solar, generator, none.",
                "s.csv:4: required is 5, but 10 pupils at 3 a machine need 4; allowed is one of them, or both where they agree.",
                "s.csv:5: pupils is \"1.200\"; allowed is a whole number from 0 to 100000, digits only.",
                "s.csv:5: pupils_per_machine is \"0\"; allowed is a whole number from 1 to 100000, digits only.",
                "s.csv:5: classes is \"-1\"; allowed is a whole number from 0 to 100000, digits only.",
                "s.csv:5: area_class is \"IV\"; allowed is one of 1, 2, 3, I, II, III.",
                "s.csv:6: the line has 4 fields; allowed are as many as the first line has, 9.",
                "s.csv:7: pupils is \"100001\"; allowed is a whole number from 0 to 100000, digits only.",
                "Nothing was stored.",
            ])
    }

    @Test func `columns that are not known, repeated or missing are told`() throws {
        let told = try lines("id,school,pupil,ID\na,A,1,b\n")
        #expect(told.count == 4)
        #expect(told[0].hasPrefix("s.csv:1: the column \"pupil\" is not known; allowed are id, name, area, level,"))
        #expect(told[1] == "s.csv:1: the column id stands there again; allowed is once.")
        #expect(
            told[2]
                == "s.csv:1: there is no column pupils, nor required or pupils_per_machine; it is required.")
    }

    @Test(arguments: ["", "\n\n", "\u{FEFF}", "id,name,pupils,required\n", "id,name,pupils,required\n,,,\n"])
    func `a roster without a school is a mistake, not an empty roster`(text: String) throws {
        #expect(
            try lines(text)[0]
                == "s.csv:1: there is no school; allowed is a line of column names and a line for each school.")
    }

    @Test func `a line is that of the file, also below fields of several lines and blank ones`() throws {
        let text = "id,name,pupils,required\r\n\r\na,\"A\r\nB\",1,1\r\n\r\nb,B,x,1\r\n"
        let told = try lines(text)
        #expect(told[0].hasPrefix("s.csv:3: a field has a line break"))
        #expect(told[1].hasPrefix("s.csv:6: pupils is \"x\""))
    }

    private static let start = "id,name,pupils,required\n"

    @Test(arguments: [
        ("a,\"A,1,1\nb,B,1,1\n", "s.csv:2: a quote opens here and is never closed"),
        ("a,A\"B,1,1\n", "s.csv:2: a quote stands inside a field"),
        ("a,\"A\"B,1,1\n", "s.csv:2: a quote stands inside a field"),
        ("a,\"A\"\u{301},1,1\n", "s.csv:2: a quote stands inside a field"),
        ("a,A\u{0}B,1,1\n", "s.csv:2: a field has a line break, a tab, a NUL"),
        ("a,\"A\u{1B}[2J\",1,1\n", "s.csv:2: a field has a line break, a tab, a NUL"),
        ("a,A\u{202E}B,1,1\n", "s.csv:2: name is \"A?B\"; allowed are 1 to 64 letters"),
        ("a,A\u{200B},1,1\n", "s.csv:2: name is"),
        ("a,\(String(repeating: "A", count: 65)),1,1\n", "s.csv:2: name is"),
        ("a,A,=1+1,1\n", "s.csv:2: pupils is \"=1+1\"; allowed is a whole number"),
        ("a,A,１２,1\n", "s.csv:2: pupils is \"１２\"; allowed is a whole number"),
        ("a,A,99999999999999999999,1\n", "s.csv:2: pupils is"),
        ("e\u{301},A,1,1\n\u{E9},B,1,1\n", "s.csv:3: id is \"é\", as in line 2"),
    ])
    func `hostile lines are refused by line`(line: String, told: String) throws {
        let lines = try lines(Self.start + line)
        #expect(lines[0].hasPrefix(told), "\(lines)")
        #expect(lines.count == 2, "\(lines)")
    }

    @Test(arguments: [[UInt8](arrayLiteral: 0xFF, 0xFE, 0x69, 0x00), Array("id,name\na,".utf8) + [0xC3, 0x28]])
    func `what is not UTF-8 is told with what to save it as`(bytes: [UInt8]) throws {
        #expect(try mistakes(bytes).description.contains("allowed is what a spreadsheet saves as \"CSV UTF-8\""))
    }

    @Test(arguments: ["\"", ""])
    func `a field of 10 MB is one mistake and takes no long time`(quote: String) throws {
        let field = quote + String(repeating: "x", count: 10 << 20) + quote
        let began = ContinuousClock.now
        let told = try lines(Self.start + "a,\(field),1,1\n")
        #expect(ContinuousClock.now - began < .seconds(30))
        #expect(
            told == [
                "s.csv:2: a field is too long; allowed are at most 1000 bytes.", "Nothing was stored.",
            ])
    }

    @Test func `a file that is something else is told in few lines`() throws {
        let rows = String(repeating: "x\n", count: 100_000)
        let told = try lines(Self.start + rows)
        #expect(told.count == 201)
        #expect(told[200] == "There are more: put these right first. Nothing was stored.")
        #expect(
            try mistakes([UInt8](repeating: 0x61, count: Roster.sizeLimit + 1)).mistakes.map(\.problem) == [.tooLarge])
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `no bytes crash the reader`(seed: UInt64) throws {
        var random = Seeded(seed)
        let letters = Array("id,name,pupils,required;\"\"\n\r\u{0}aé1 ".utf8)
        let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in letters.randomElement(using: &random) ?? 0
        }
        _ = try? Roster(decoding: Array(Self.start.utf8) + bytes, file: "s.csv")
    }
}
