import Agent

/// A connection that costs what a test says.
final class FakeMetering: Metering {
    var answer: Bool?

    init(_ answer: Bool? = nil) { self.answer = answer }

    func isMetered() -> Bool? { answer }
}
