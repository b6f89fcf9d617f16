import FleetFixtures
import Foundation
import TestSupport
import Testing

/// The page as Chromium prints it, where Chromium and poppler's tools are installed.
struct PrintedPageTests {
    @Test(.enabled(if: Printer.isThere, "needs Debian's chromium and poppler-utils"), arguments: ["en", "vi"])
    func `on A4 each PC has its line, below a heading on every page`(language: String) throws {
        let folder = try TemporaryFolder()
        let page = try String(
            contentsOfFile: Fixtures.folder + "/Lists/school-case-priorities.\(language).html", encoding: .utf8)
        let file = try folder.write(page, to: "list.html")
        let pdf = folder.path + "/list.pdf"
        let chromium = try Program(path: "/usr/bin/chromium").run(
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                "--user-data-dir=\(folder.path)/c",
                "--print-to-pdf=\(pdf)", "file://\(file)",
            ], environment: ["HOME": folder.path])
        try #require(FileManager.default.fileExists(atPath: pdf), "\(chromium.errors)")
        let facts = try Program(path: "/usr/bin/pdfinfo").run([pdf]).output
        #expect(facts.contains("(A4)") && facts.contains("JavaScript:      no"))
        let text = try Program(path: "/usr/bin/pdftotext").run(["-layout", pdf, "-"]).output
        let sheets = text.split(separator: "\u{C}").filter { $0.contains { !$0.isWhitespace } }
        #expect(sheets.count == 2)
        for (number, sheet) in sheets.enumerated() {
            #expect(sheet.contains(language == "vi" ? "Mã máy" : "Code"))
            // The page's number ends its last line; blanks are as wide as they were printed.
            #expect(sheet.filter { !$0.isWhitespace }.hasSuffix("\(number + 1)/\(sheets.count)"))
        }
        let codes = page.matches(of: /<td>([0-9A-Z]{4}-[0-9A-Z]{4})</).map { String($0.1) }
        #expect(codes.count == 21 && codes.allSatisfy(text.contains))
    }
}

private enum Printer {
    static let isThere = ["chromium", "pdfinfo", "pdftotext"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }
}
