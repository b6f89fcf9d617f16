import FoundationEssentials
import Requirements
import Testing

struct DayTests {
    @Test(
        arguments: [
            "2026-02-30", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
            "2026-1-01", "2026-01-1", "26-01-01", "0000-01-01", "2026-01-01 ", "+026-01-01", "2026/01/01", "",
            "२०२६-01-01",
        ])
    func `a day that does not exist, or in another form, is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
            ("2026-12-01", 20_788), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func `days are counted from 1970`(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.description == text)
    }

    @Test func `every day of four centuries is written and read as the same`() throws {
        var previous = ""
        for number in -10_000..<136_097 {
            let text = Day(unixSeconds: Int64(number) * 86_400).description
            guard let day = Day(text), day.number == number, text > previous else {
                Issue.record("\(number) is written as \(text)")
                return
            }
            previous = text
        }
    }

    @Test(
        arguments: [
            (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (86_400, "1970-01-02"),
            (-86_400, "1969-12-31"), (-86_401, "1969-12-30"), (Int64.max, "9999-12-31"), (Int64.min, "0001-01-01"),
        ])
    func `seconds give the day in UTC, and none that can't be written`(seconds: Int64, text: String) {
        #expect(Day(unixSeconds: seconds).description == text)
    }

    @Test func `a day is text in JSON`() throws {
        let day = try #require(Day("2026-12-01"))
        let json = try JSONEncoder().encode([day])
        #expect(String(decoding: json, as: UTF8.self) == "[\"2026-12-01\"]")
        #expect(try JSONDecoder().decode([Day].self, from: json) == [day])
        #expect(throws: (any Error).self) { try JSONDecoder().decode([Day].self, from: Data("[\"2026-02-30\"]".utf8)) }
    }
}
