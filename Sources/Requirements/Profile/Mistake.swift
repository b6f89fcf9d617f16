/// A mistake in a data file, before it is known which file it is in.
struct Mistake: Error {
    let path: [any CodingKey]
    let problem: String
    let allowed: String

    init(at path: [any CodingKey], problem: String, allowed: String) {
        self.path = path
        self.problem = problem
        self.allowed = allowed
    }

    init(at path: [any CodingKey], is found: String, allowed: String) {
        self.init(at: path, problem: "is \(Mistake.shortened(found))", allowed: allowed)
    }

    /// The path as a person writes it: `rows[3].until`.
    static func place(_ path: [any CodingKey]) -> String {
        path.reduce(into: "") { place, key in
            if let index = key.intValue {
                place += "[\(index)]"
            } else {
                place += (place.isEmpty ? "" : ".") + shortened(key.stringValue)
            }
        }
    }

    /// A hostile file must not fill the screen, nor move its cursor.
    private static func shortened(_ text: String) -> String {
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
