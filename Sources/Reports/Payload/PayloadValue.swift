/// A JSON value as the rules for payloads leave it: no null, no fraction, nothing below 0, no name twice.
enum PayloadValue: Sendable {
    case object([Member])
    case list([PayloadValue])
    case text(String)
    case number(UInt64)
    case truth(Bool)

    struct Member: Sendable {
        let name: String
        let value: PayloadValue
    }

    /// The texts of a list that has nothing else in it.
    var texts: [String]? {
        guard case .list(let values) = self else { return nil }
        var texts: [String] = []
        texts.reserveCapacity(values.count)
        for value in values {
            guard case .text(let text) = value else { return nil }
            texts.append(text)
        }
        return texts
    }
}
