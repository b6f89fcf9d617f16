import Requirements
import ShownText
import Testing

@testable import Agent

@Suite struct AmountsTests {
    private let english = Amounts(language: .english)
    private let vietnamese = Amounts(language: .vietnamese)

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000")])
    func `numbers are grouped as the language does`(number: Int, text: String) {
        #expect(english.number(number) == text)
        #expect(vietnamese.number(number) == text.replacing(",", with: "."))
    }

    @Test(arguments: [
        (UInt64(2) << 30, "2 GB"), (2_062_503_936, "1.9 GB"), (512 << 20, "512 MB"), (1536 << 20, "1.5 GB"),
        (0, "0 MB"),
    ])
    func `memory is counted as it is sold`(bytes: UInt64, text: String) {
        #expect(english.memory(bytes) == text)
        #expect(vietnamese.memory(bytes) == text.replacing(".", with: ","))
    }

    @Test(arguments: [
        (3000, "3 GHz"), (2400, "2.4 GHz"), (2333, "2.33 GHz"), (1005, "1 GHz"), (1050, "1.05 GHz"), (0, "0 GHz"),
    ])
    func `a clock is counted as it is sold`(mhz: Int, text: String) {
        #expect(english.clock(mhz: mhz) == text)
        #expect(vietnamese.clock(mhz: mhz) == text.replacing(".", with: ","))
    }

    @Test func `disks are counted in powers of ten`() {
        #expect(english.disk(500_107_862_016) == "500 GB")
    }

    @Test func `a day is written as the language does`() throws {
        let day = try #require(Day("2028-06-30"))
        #expect(english.day(day) == "2028-06-30")
        #expect(vietnamese.day(day) == "30/6/2028")
    }
}
