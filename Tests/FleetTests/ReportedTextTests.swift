import Testing

@testable import Fleet

struct ReportedTextTests {
    @Test func `text from a report does not print by accident`() {
        let text = ReportedText("secret\u{1B}[2J")
        struct Holder { let text: ReportedText }
        for shown in [String(describing: text), String(reflecting: text), String(describing: Holder(text: text))] {
            #expect(!shown.contains("secret"))
        }
        var dumped = ""
        dump(Holder(text: text), to: &dumped)
        #expect(!dumped.contains("secret"))
    }
}
