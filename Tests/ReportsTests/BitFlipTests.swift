import Machine
import Reports
import Testing

@Suite struct BitFlipTests {
    /// The bytes with each of their bits turned, one after the other.
    private func acceptedFlips(of bytes: [UInt8]) -> (tried: Int, accepted: [Int]) {
        var accepted: [Int] = []
        var line = bytes
        for bit in 0..<(8 * bytes.count) {
            line[bit / 8] ^= 1 << (bit % 8)
            defer { line[bit / 8] = bytes[bit / 8] }
            if (try? SignedLine(verifying: line, asAnyOf: Set(LineType.allCases))) != nil { accepted.append(bit) }
        }
        return (8 * bytes.count, accepted)
    }

    @Test func `a report of which any one bit was flipped is refused`() throws {
        let key = try Vector.key()
        var report = try Report.full(by: key.id)
        report.machine = Machine(cpu: report.machine.cpu)  // short, since each flip costs a verification
        let line = try key.sign(report).bytes
        #expect((try? SignedLine(verifying: line, as: .report)) != nil)
        let result = acceptedFlips(of: line)
        #expect(result.tried > 10_000)
        #expect(result.accepted == [])
    }

    @Test(arguments: LineType.allCases)
    func `a short line of which any one bit was flipped is refused`(type: LineType) throws {
        let line = try SigningKey().sign(Array(#"{"v":1}"#.utf8), as: type).bytes
        #expect(acceptedFlips(of: line).accepted == [])
    }

    @Test func `a line that was cut anywhere, or has one byte more, is refused`() throws {
        let line = Array(Vector.line.utf8)
        for length in 0..<line.count {
            #expect((try? SignedLine(verifying: Array(line.prefix(length)), as: .report)) == nil, "cut at \(length)")
        }
        for byte in UInt8.min...UInt8.max {
            #expect((try? SignedLine(verifying: line + [byte], as: .report)) == nil, "byte \(byte) at the end")
        }
    }
}
