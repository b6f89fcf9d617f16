internal import FoundationEssentials

/// What is read from a file of dated data: a profile or one of the tables.
///
/// The files are JSON5: comments, bare keys, hexadecimal numbers and trailing commas are allowed.
package protocol DataFile: Codable {}

extension DataFile {
    /// - Parameter file: how the file is called where the error is shown.
    package init(decoding bytes: [UInt8], file: String) throws(ProfileError) {
        guard bytes.count <= 1 << 20 else {
            throw ProfileError(file: file, place: "", problem: "has \(bytes.count) bytes", allowed: "at most 1 MiB")
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw ProfileError(file: file, place: "", problem: "is not UTF-8 text", allowed: "JSON or JSON5 in UTF-8")
        }
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        do {
            self = try decoder.decode(Self.self, from: Data(bytes))
        } catch {
            throw ProfileError(file: file, error)
        }
    }
}

extension ProfileError {
    fileprivate init(file: String, _ error: any Error) {
        switch error {
        case let mistake as Mistake:
            self.init(
                file: file, place: Mistake.place(mistake.path), problem: mistake.problem, allowed: mistake.allowed)
        case DecodingError.keyNotFound(let key, let context):
            self.init(
                file: file, place: Mistake.place(context.codingPath + [key]), problem: "is missing",
                allowed: "a value: it is required")
        case DecodingError.typeMismatch(let type, let context):
            self.init(
                file: file, place: Mistake.place(context.codingPath), problem: "is of another kind",
                allowed: Self.words(for: type))
        case DecodingError.valueNotFound(let type, let context):
            self.init(
                file: file, place: Mistake.place(context.codingPath), problem: "is null",
                allowed: Self.words(for: type))
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            self.init(
                file: file, place: Mistake.place(context.codingPath), problem: "can't be used",
                allowed: "what the shipped files have in this place")
        default:
            self.init(file: file, place: "", problem: "can't be read", allowed: "one JSON5 object, whole numbers only")
        }
    }

    private static func words(for type: Any.Type) -> String {
        switch type {
        case is Int.Type, is Double.Type: "a whole number"
        case is String.Type: "a text in quotes"
        case is Bool.Type: "true or false"
        case is [Any].Type: "a list in []"
        default: "an object in {}"
        }
    }
}
