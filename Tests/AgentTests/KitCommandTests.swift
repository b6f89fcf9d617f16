import Foundation
import Reports
import TestSupport
import Testing

/// `probe kit` with kits that were issued on chosen days.
@Suite struct KitCommandTests {
    private let folder: TemporaryFolder
    private let office = Office()

    init() throws { folder = try TemporaryFolder() }

    private func take(issued: Int64, language: String = "en") throws -> String {
        let file = try folder.write(try office.kit(iat: issued).line.text, to: "kit of \(issued)")
        let arguments = ["kit", file, "--state", folder.file("state"), "--language", language]
        let result = try Program.built("probe").run(arguments)
        #expect(result.status == 0, "\(result.errors)")
        return result.output
    }

    /// It is no refusal: an office's clock may have run ahead once, and its kits must not be shut out for ever.
    @Test func `a newer kit takes the older one's place, and an older one does with a warning`() throws {
        _ = try take(issued: 1_700_000_000)
        #expect(try !take(issued: 1_750_000_000).contains("older"))
        let english = try take(issued: 1_700_000_000)
        #expect(english.contains("This kit is of 2023-11-14, older than the one that was here, of 2025-06-15."))
        _ = try take(issued: 1_750_000_000)
        let vietnamese = try take(issued: 1_700_000_000, language: "vi")
        #expect(
            vietnamese.contains("Tệp ghi danh này lập ngày 14/11/2023, cũ hơn tệp đã có (15/6/2025)."), "\(vietnamese)")
    }
}
