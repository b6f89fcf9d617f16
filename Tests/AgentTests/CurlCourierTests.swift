import Agent
import Reports
import Testing

/// The system's `curl` against a real server on this machine.
@Suite struct CurlCourierTests {
    private let server: LoopbackServer
    private let body = Array("one line\nanother line\n".utf8)

    init() throws { server = try LoopbackServer() }

    private func deliver(_ path: String, longest: Int64 = 20) -> CourierResult {
        CurlCourier(environment: [:], longest: longest).deliver(body, to: server.url + path)
    }

    @Test func `the body arrives as it is, and the answer comes back as it is`() {
        #expect(deliver("/echo") == .answered(HTTPAnswer(status: 200, body: body)))
        #expect(server.requests == ["POST /echo text/plain 22"])
    }

    @Test func `the largest batch goes through`() {
        let large = [UInt8](repeating: 65, count: 256 * 1024)
        #expect(
            CurlCourier(environment: [:]).deliver(large, to: server.url + "/echo")
                == .answered(HTTPAnswer(status: 200, body: large)))
    }

    @Test(arguments: [400, 404, 411, 413, 415, 429, 500, 502])
    func `a refusal is told by its status`(status: Int) {
        #expect(deliver("/\(status)") == .answered(HTTPAnswer(status: status, body: Array("no".utf8))))
    }

    @Test func `a busy collector's wish is heard`() {
        #expect(deliver("/busy") == .answered(HTTPAnswer(status: 503, retryAfter: 77, body: Array("busy".utf8))))
    }

    @Test func `a redirect is not followed`() {
        #expect(deliver("/redirect") == .answered(HTTPAnswer(status: 302)))
        #expect(server.requests.count == 1)
    }

    @Test func `an answer that is no HTTP, none at all, or cut short is no answer`() {
        for path in ["/garbage", "/nothing", "/cut"] {
            guard case .unreachable = deliver(path) else {
                Issue.record("\(path) was taken for an answer")
                continue
            }
        }
    }

    @Test func `a huge answer is cut off`() {
        #expect(deliver("/huge") == .unintelligible)
    }

    @Test func `a server that drips is left after the time that it has`() {
        #expect(deliver("/slow", longest: 2) == .unreachable(curlStatus: 28))
    }

    @Test func `nobody listening is told`() {
        #expect(CurlCourier(environment: [:]).deliver(body, to: "http://127.0.0.1:1/") == .unreachable(curlStatus: 7))
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/"])
    func `no other protocol is spoken, whatever the address says`(url: String) {
        #expect(CurlCourier(environment: [:]).deliver(body, to: url) == .unreachable(curlStatus: 1))
    }

    @Test func `an address that looks like an option is none`() {
        guard case .unreachable = CurlCourier(environment: [:]).deliver(body, to: "--output=/tmp/x") else {
            Issue.record("taken for an option")
            return
        }
    }

    @Test func `reports go by the real road, and leave on the real receipt`() throws {
        let state = try TestState()
        let office = Office()
        let lines = try (1...3).map { _ in try state.append().line }
        let kit = try office.kit(urls: [server.url + "/file"])
        try state.install(kit)
        try server.answer(with: try office.acknowledgement(of: lines).text + "\n")
        let courier = CurlCourier(environment: [:])
        var dispatch = Dispatch(
            state: try state.open(), clocks: state.clocks,
            sender: Sender(courier: courier, random: SystemRandomNumberGenerator()))
        #expect(try dispatch.once().outcome == .settled(accepted: 3, refused: 0, unsettled: 0))
        #expect(try state.reports.isEmpty)
        #expect(try state.open().lastAnswer.read()?.outcome == .settled(accepted: 3, refused: 0, unsettled: 0))
        #expect(server.requests.first?.hasPrefix("POST /file/v1/reports text/plain ") == true)
    }
}
