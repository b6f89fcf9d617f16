import FleetFixtures
import Glibc
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Reports
import TestSupport
import Testing

@testable import CollectorWeb

/// Connections that hold a place without getting on. Real sockets, times of our choice.
struct ConnectionTests {
    private func server(_ change: (inout WebLimits) -> Void = { _ in }) throws -> (CollectorServer, TestOffice) {
        let office = try TestOffice()
        var limits = WebLimits()
        change(&limits)
        let server = CollectorServer(
            intake: try office.intake(accepting: [.report]), desk: try office.desk(), limits: limits,
            logger: Logger(label: "test"))
        return (server, office)
    }

    private static let head = "POST /v1/reports HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n"

    /// Sends a byte of the text at a time, for ever, and tells what the server says before it ends the connection.
    private func drip(_ text: String, after begin: String = "", to port: Int) async throws -> String {
        try await onThread {
            let socket = try Socket(port: port)
            try socket.send(begin)
            var rest = Array(text.utf8)[...]
            while let byte = rest.popFirst() {
                guard (try? socket.send(String(decoding: [byte], as: UTF8.self))) != nil, !socket.isClosed else {
                    break
                }
                usleep(20_000)
            }
            return socket.read()
        }
    }

    private func figures(of server: CollectorServer) async throws -> String {
        try await server.metricsApplication(port: 0).test(.live) { client in
            String(buffer: try await client.execute(uri: "/metrics", method: .get).body)
        }
    }

    @Test func `a head that never ends is cut off, however steadily it comes`() async throws {
        let (server, _) = try server { $0.head = .milliseconds(300) }
        try await server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            let port = try #require(client.port)
            let answer = try await drip("POST /v1/reports HTTP/1.1\r\n" + String(repeating: "a", count: 500), to: port)
            #expect(answer == "")
        }
        let figures = try await figures(of: server)
        #expect(figures.contains(#"connections_ended_total{reason="slow_head"}"#))
        #expect(!figures.contains(#"connections_ended_total{reason="slow_head"} 0"#))
    }

    @Test func `a body that never ends is cut off, however steadily it comes`() async throws {
        let (server, _) = try server { $0.body = .milliseconds(300) }
        try await server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            let port = try #require(client.port)
            _ = try await drip(String(repeating: "a", count: 900), after: Self.head, to: port)
        }
        #expect(try await figures(of: server).contains(#"connections_ended_total{reason="slow_body"} 1"#))
    }

    @Test func `a PC that sends slowly but within its time is answered`() async throws {
        let (server, office) = try server()
        let line = try TestPC(1, kit: office.kit).line()
        try await server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            let port = try #require(client.port)
            let head = Self.head.replacing("1000", with: "\(line.bytes.count)")
            let answer = try await onThread {
                let socket = try Socket(port: port)
                try socket.send(head)
                for start in stride(from: 0, to: line.text.utf8.count, by: 100) {
                    try socket.send(String(line.text.dropFirst(start).prefix(100)))
                    usleep(10_000)
                }
                return socket.read(until: "\n")
            }
            #expect(answer.hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `hundreds of slow clients do not keep the others from being answered`() async throws {
        let (server, office) = try server { limits in
            // Longer than the test takes on any machine: they are to be there all the time.
            (limits.head, limits.idle) = (.minutes(30), .minutes(30))
        }
        let lines = try (1...100).map { try TestPC($0, kit: office.kit).line() }
        try await server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            let port = try #require(client.port)
            let slow = try await onThread {
                let sockets = try (1...400).map { _ in try Socket(port: port) }
                for socket in sockets { try socket.send("POST /v1/reports HTTP/1.1\r\nX: ") }
                return sockets
            }
            for line in lines {
                let answer = try await client.execute(
                    uri: "/v1/reports", method: .post, body: ByteBuffer(bytes: line.bytes))
                #expect(answer.status == .ok)
                for socket in slow.prefix(20) { try socket.send("a") }
            }
            #expect(slow.allSatisfy { !$0.isClosed })
        }
    }

    @Test func `of one address no more connections are let in than it may have, and one that ends makes room`() throws {
        let book = ConnectionBook(limitPerAddress: 2)
        let school = try SocketAddress(ipAddress: "10.1.2.3", port: 1000)
        #expect(book.enter(school))
        #expect(book.enter(try SocketAddress(ipAddress: "10.1.2.3", port: 1001)))
        #expect(!book.enter(try SocketAddress(ipAddress: "10.1.2.3", port: 1002)))
        #expect(book.enter(try SocketAddress(ipAddress: "10.1.2.4", port: 1000)))
        book.leave(school)
        #expect(book.enter(school))
        #expect(book.open == 3)
    }

    @Test(arguments: ["127.0.0.1", "::1"])
    func `a proxy on the same PC may have any number`(address: String) throws {
        let book = ConnectionBook(limitPerAddress: 1)
        let proxy = try SocketAddress(ipAddress: address, port: 1000)
        #expect((1...5).allSatisfy { _ in book.enter(proxy) })
    }
}
