import Foundation
import TestSupport
import Testing

/// Each side is killed once, in the middle of its work.
@Suite struct CutTests {
    @Test func `a PC that is cut off while its report waits sends that very report later`() throws {
        let office = try Office()
        // A port that was free a moment ago: nobody answers there yet.
        let first = try office.serve()
        let address = try Office.address(of: first)
        first.kill()
        try office.enrol(with: office.kit(url: address))

        let daemon = try office.daemon()
        let waiting = eventually { office.waiting.isEmpty ? nil : office.waiting }
        #expect(waiting?.count == 1, "\(daemon.output)")
        daemon.kill()
        #expect(office.waiting == waiting)

        let port = try #require(address.split(separator: ":").last.flatMap { Int($0) })
        let server = try office.serve(port: port)
        _ = try Office.address(of: server)
        let again = try office.daemon()
        #expect(eventually { office.waiting.isEmpty ? true : nil } == true, "\(again.output) \(server.output)")
        #expect(try office.list().rows.count == 1)
    }

    @Test func `a collector that is cut off after it acknowledged has what it acknowledged, once`() throws {
        let office = try Office()
        let server = try office.serve()
        try office.enrol(with: office.kit(url: Office.address(of: server)))
        let stick = try office.stick()
        let daemon = try office.daemon()
        #expect(eventually { office.waiting.isEmpty ? true : nil } == true, "\(daemon.output) \(server.output)")
        server.kill()
        daemon.kill()

        let list = try office.collect("priorities", "--format", "json").output
        #expect(try office.list().rows.count == 1)
        // The same report once more, by the other road.
        #expect(try office.collect("import", stick).status == 0)
        #expect(try office.collect("priorities", "--format", "json").output == list)
    }
}
