import Foundation
import TestSupport
import Testing

/// A province's sticks in the real program, from the founding to the list.
struct ProvinceTests {
    private struct Whole: Decodable, Equatable {
        var machines, outdated, adequate, required, missing, short: Int
    }
    private struct List: Decodable {
        struct Standing: Decodable { var whole: Whole }
        var standing: Standing
        var rows: [Row]
        struct Row: Decodable { var code: String }
    }

    @Test func `a small province's figures come out of sticks, roster and kits, also where the list is cut short`()
        throws
    {
        let office = try Office()
        let made = try Program.built("province").run([
            "write", "--machines", "250", "--reports", "2", "--data", office.path("office"), "--root-key",
            office.path("root"), office.path("province"),
        ])
        try #require(made.status == 0, "\(made.errors)")
        let sticks = try FileManager.default.contentsOfDirectory(atPath: office.path("province/sticks")).sorted()
            .map { office.path("province/sticks/\($0)") }
        for arguments in [
            ["roster", office.path("province/roster.csv")], ["import", office.path("province/kits.jws")],
            ["import"] + sticks,
        ] {
            let result = try Office.collector.run(arguments + ["--data", office.path("office")])
            try #require(result.status == 0, "\(result.errors) \(result.output)")
        }
        for limit in [[], ["--limit", "5"]] {
            let result = try Office.collector.run(
                ["priorities", "--as-of", "2026-12-01", "--format", "json", "--data", office.path("office")] + limit)
            try #require(result.status == 0, "\(result.errors)")
            let list = try JSONDecoder().decode(List.self, from: Data(result.output.utf8))
            let whole = Whole(machines: 250, outdated: 152, adequate: 98, required: 352, missing: 102, short: 254)
            #expect(list.standing.whole == whole)
            #expect(list.rows.count == (limit.isEmpty ? 250 : 5))
        }
    }
}
