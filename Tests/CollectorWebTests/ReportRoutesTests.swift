import Fleet
import FleetFixtures
import Hummingbird
import HummingbirdTesting
import Logging
import Reports
import Testing

@testable import CollectorWeb

struct ReportRoutesTests {
    private let office: TestOffice

    init() throws { office = try TestOffice() }

    private func post(
        _ body: [UInt8], headers: HTTPFields = [.contentType: "text/plain"], to path: String = "/v1/reports"
    ) async throws -> TestResponse {
        let server = CollectorServer(
            intake: try office.intake(accepting: [.report]), desk: try office.desk(), logger: Logger(label: "test"))
        return try await server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(bytes: body))
        }
    }

    private func receipts(_ response: TestResponse) throws -> [Acknowledgement] {
        try LineFile(Array(response.body.readableBytesView)).map { bytes in
            let line = try SignedLine(verifying: bytes, as: .acknowledgement)
            #expect(line.signer == office.office.collector)
            return try Acknowledgement(payloadOf: line)
        }
    }

    @Test func `reports are answered with a receipt for each PC, and then they are stored`() async throws {
        let lines = try (1...3).map { try TestPC($0, kit: office.kit).line() }
        let response = try await post(LineFile.bytes(of: lines))
        #expect(response.status == .ok)
        let receipts = try receipts(response)
        #expect(Set(receipts.flatMap(\.ok)) == Set(lines.map(\.id)))
        #expect(Set(receipts.map(\.kid)) == Set(lines.map(\.signer)))
        let again = try office.store.kits().count
        #expect(again == 1)
        let second = try await office.intake().take(lines.map(\.bytes))
        #expect(second == lines.map { .known(ReportName(key: $0.signer, line: $0.id)) })
    }

    @Test func `with the receipts go the changes of the office's keys, which the receipts are signed under`()
        async throws
    {
        let file = NewFile(path: office.path + "/change.jws")
        let now = try KeysChanging(data: office.folder, rootFolder: office.path + "/root").change(
            newRoot: office.path + "/new", newCollector: true, url: nil, file: file, now: TestOffice.now)
        let report = try TestPC(1, kit: office.kit).line()
        let response = try await post(report.bytes)
        let lines = try LineFile(Array(response.body.readableBytesView)).map { bytes in
            try SignedLine(verifying: bytes, asAnyOf: [.acknowledgement, .keys])
        }
        #expect(lines.map(\.type) == [.acknowledgement, .keys, .keys])
        #expect(lines.first?.signer == now.collector)
        let chain = KeysChain(kit: office.kit.kit).following(lines)
        #expect(chain.root == now.root && chain.collectors.map(\.key) == [now.collector])
    }

    @Test func `a report sent twice is acknowledged twice`() async throws {
        let line = try TestPC(1, kit: office.kit).line()
        for _ in 1...2 {
            let answer = try await post(line.bytes)
            #expect(try receipts(answer).map(\.ok) == [[line.id]])
        }
    }

    @Test func `a bad line among good ones stops none of them`() async throws {
        let line = try TestPC(1, kit: office.kit).line()
        let response = try await post(Array("rubbish\n".utf8) + line.bytes)
        #expect(response.status == .ok)
        #expect(try receipts(response).map(\.ok) == [[line.id]])
    }

    @Test func `a report that may be taken later is no error, and gets no receipt`() async throws {
        let stranger = try TestPC(1, kit: office.anotherKit()).line()
        let newer = try TestPC(2, kit: office.kit).line(saying: #"{"v":3}"#)
        let response = try await post(LineFile.bytes(of: [stranger, newer]))
        #expect(response.status == .ok)
        #expect(response.body.readableBytes == 0)
    }

    @Test func `a report that breaks a rule is rejected by a receipt`() async throws {
        let line = try TestPC(1, kit: office.kit).line(saying: #"{"v":1,"v":1}"#)
        let response = try await post(line.bytes)
        #expect(response.status == .ok)
        let receipt = try #require(try receipts(response).first)
        #expect(receipt.rej.map(\.id) == [line.id])
        #expect(receipt.ok.isEmpty)
    }

    @Test(arguments: ["", "\n\n", "rubbish", "a.b.c\nd.e.f"])
    func `what holds no report is 400 with the reason`(body: String) async throws {
        let response = try await post(Array(body.utf8))
        #expect(response.status == .badRequest)
        #expect(String(buffer: response.body).contains("report"))
    }

    @Test func `a kit is not taken from the network`() async throws {
        let response = try await post(office.anotherKit().line.bytes)
        #expect(response.status == .badRequest)
        #expect(try office.store.kits().count == 1)
    }

    @Test func `compressed bodies are 415`() async throws {
        let response = try await post([1, 2, 3], headers: [.contentEncoding: "gzip"])
        #expect(response.status == .unsupportedMediaType)
    }

    @Test func `more than 256 KiB is 413, and exactly as much is looked at`() async throws {
        let limit = 256 * 1024
        #expect(try await post([UInt8](repeating: 0x41, count: limit + 1)).status == .contentTooLarge)
        #expect(try await post([UInt8](repeating: 0x41, count: limit)).status == .badRequest)
    }

    @Test func `health is answered, other paths and methods are not`() async throws {
        let server = CollectorServer(
            intake: try office.intake(accepting: [.report]), desk: try office.desk(), logger: Logger(label: "test"))
        try await server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            let health = try await client.execute(uri: "/healthz", method: .get)
            let reading = try await client.execute(uri: "/v1/reports", method: .get)
            let other = try await client.execute(uri: "/etc/passwd", method: .get)
            #expect(health.status == .ok)
            #expect(reading.status.kind == .clientError)
            #expect(other.status == .notFound)
        }
    }

    @Test func `many PCs at once all get their receipts`() async throws {
        let office = office
        let lines = try (1...64).map { try TestPC($0, kit: office.kit).line() }
        let server = CollectorServer(
            intake: try office.intake(accepting: [.report]), desk: try office.desk(), logger: Logger(label: "test"))
        let named = try await server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            try await withThrowingTaskGroup(of: [LineID].self) { group in
                for line in lines {
                    group.addTask {
                        let response = try await client.execute(
                            uri: "/v1/reports", method: .post, body: ByteBuffer(bytes: line.bytes))
                        return try receipts(response).flatMap(\.ok)
                    }
                }
                return try await group.reduce(into: Set<LineID>()) { $0.formUnion($1) }
            }
        }
        #expect(named == Set(lines.map(\.id)))
    }
}
