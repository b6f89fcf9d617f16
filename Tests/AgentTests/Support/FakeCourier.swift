import Agent
import Reports

/// A network whose answers a test writes.
final class FakeCourier: Courier {
    var bodies: [[SignedLine]] = []
    var urls: [String] = []
    var answer: ([SignedLine]) -> CourierResult

    init(_ answer: @escaping ([SignedLine]) -> CourierResult) { self.answer = answer }

    func deliver(_ body: [UInt8], to url: String) -> CourierResult {
        let lines = LineFile(body).compactMap { try? SignedLine(verifying: $0, as: .report) }
        bodies.append(lines)
        urls.append(url)
        return answer(lines)
    }
}
