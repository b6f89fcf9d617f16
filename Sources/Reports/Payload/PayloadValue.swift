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
}
