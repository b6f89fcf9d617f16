package import Machine
package import Reports
internal import Requirements

/// A PC of a school, which signs what it is told to say.
package struct TestPC: Sendable {
    package let key: SigningKey
    package var kit: SignedKit
    package var tags: HardwareTags
    package var machine: Machine
    package var label: String?
    package var use: String?

    /// - Parameter number: Tells its hardware from that of others.
    package init(_ number: Int, kit: SignedKit, machine: Machine = .capable, key: SigningKey = SigningKey()) {
        self.key = key
        self.kit = kit
        self.machine = machine
        tags = HardwareTags(nic: [Self.tag(number)], board: Self.tag(1000 + number))
        label = "Lab 1 / \(number)"
    }

    /// What a hardware tag looks like.
    package static func tag(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    package func report(_ seq: Int = 1, clk: Int64 = TestOffice.now - 60, sync: Bool = true) -> Report {
        Report(
            kit: kit.id, proof: kit.proof(for: key.id), seq: seq, tmin: kit.kit.iat, clk: clk, sync: sync,
            boot: "0123456789abcdef", up: 60, tags: tags, label: label, use: use, machine: machine, concl: [])
    }

    package func line(_ seq: Int = 1, clk: Int64 = TestOffice.now - 60) throws -> SignedLine {
        try key.sign(report(seq, clk: clk))
    }

    /// A line whose signature is right and whose payload is this text.
    package func line(saying text: String) throws -> SignedLine { try key.sign(Array(text.utf8), as: .report) }
}
