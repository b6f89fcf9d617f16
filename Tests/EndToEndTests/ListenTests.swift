import Foundation
import TestSupport
import Testing

/// What an office is told when its server cannot listen where it was told to.
struct ListenTests {
    @Test func `a port in use is named with the option that chooses another, for reports and for metrics`() throws {
        let office = try Office()
        let first = try office.serve()
        let taken = try #require(try Office.address(of: first).split(separator: ":").last)

        let reports = try office.collect("serve", "--port", String(taken), "--language", "en")
        #expect(
            reports.errors.hasSuffix(
                "127.0.0.1:\(taken) is in use by another program: stop that one, or choose another --port.\n"))
        #expect(reports.status == 1)
        let metrics = try office.collect("serve", "--port", "0", "--metrics-port", String(taken), "--language", "en")
        #expect(
            metrics.errors.hasSuffix(
                "127.0.0.1:\(taken) is in use by another program: stop that one, or choose another --metrics-port.\n"))
        #expect(metrics.status == 1)
        #expect(first.stop() == 0)
    }

    @Test func `an address that is not this PC's is said in the language of the command`() throws {
        let office = try Office()
        // For examples in books only: RFC 5737.
        let result = try office.collect("serve", "--host", "192.0.2.1", "--port", "0", "--language", "vi")
        #expect(result.status == 1)
        #expect(result.errors.contains("192.0.2.1 không phải địa chỉ của máy này"), "\(result.errors)")
    }
}
