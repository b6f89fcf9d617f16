/// Text of a file in a sentence for people.
package enum TextInMessage {
    /// A hostile file must not fill the screen, nor move its cursor.
    package static func shortened(_ text: String) -> String {
        let safe = String(text.unicodeScalars.prefix(64).map { $0.isSafe ? Character($0) : "?" })
        return text.unicodeScalars.count > 64 ? safe + "…" : safe
    }
}

extension Unicode.Scalar {
    fileprivate var isSafe: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
