/// A value of a JSON5 text and where it stands.
struct JSON5Value {
    /// Bytes before it in the text.
    let offset: Int
    let content: Content

    enum Content {
        case object([Member])
        case list([JSON5Value])
        case text(String)
        case whole(Int)
        /// A number that is not whole, or too large for one.
        case fraction
        case bool(Bool)
        case null
    }

    struct Member {
        let key: String
        /// Of the key.
        let offset: Int
        let value: JSON5Value
    }

    var form: Problem.Form {
        switch content {
        case .object: .object
        case .list: .list
        case .text: .text
        case .whole: .whole
        case .fraction: .fraction
        case .bool: .bool
        case .null: .null
        }
    }
}
