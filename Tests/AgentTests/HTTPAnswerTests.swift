import Agent
import Testing

@Suite struct HTTPAnswerTests {
    private func answer(_ text: String) -> HTTPAnswer? { HTTPAnswer(curlOutput: Array(text.utf8)) }

    @Test func `status, wait and body are told apart`() throws {
        let found = try #require(answer("HTTP/1.1 503 Busy\r\nRetry-After: 90\r\nX: y\r\n\r\nbody\nmore\n\n503"))
        #expect(found == HTTPAnswer(status: 503, retryAfter: 90, body: Array("body\nmore\n".utf8)))
    }

    @Test func `the last block of headers counts`() throws {
        let found = try #require(
            answer(
                "HTTP/1.1 200 Connection established\r\nRetry-After: 5\r\n\r\nHTTP/2 200\r\nretry-after: 6\r\n\r\nx\n200"
            ))
        #expect(found == HTTPAnswer(status: 200, retryAfter: 6, body: Array("x".utf8)))
    }

    @Test(
        arguments: [
            ("0", 1), ("1", 1), ("86400", 86_400), ("86401", 86_400), ("99999999999999999999999", 86_400), ("-5", nil),
            ("Wed, 21 Oct 2026 07:28:00 GMT", nil), ("", nil), ("1.5", nil), ("٣", nil),
        ] as [(String, Int64?)])
    func `a wish to wait is in whole seconds, and bounded`(value: String, seconds: Int64?) {
        #expect(answer("HTTP/1.1 429 X\r\nRetry-After: \(value)\r\n\r\n\n429")?.retryAfter == seconds)
    }

    @Test(arguments: ["", "200", "x\n", "\n20", "\n2000", "\n000", "\nabc", "no headers at all"])
    func `what is no answer is none`(text: String) {
        #expect(answer(text) == nil)
    }

    @Test func `headers without an end are a body`() {
        #expect(answer("HTTP/1.1 200 OK\r\nno end\n200")?.body == Array("HTTP/1.1 200 OK\r\nno end".utf8))
    }
}
