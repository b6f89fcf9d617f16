/// What is read from a file of dated data: a profile or one of the tables.
///
/// The files are JSON5: comments, bare keys, hexadecimal numbers and trailing commas are allowed.
package protocol DataFile: Sendable {
    /// What the file says as JSON with nothing to choose: comments, order and blanks make no difference.
    var canonical: [UInt8] { get set }

    init(_ node: DataNode)
}

extension DataFile {
    /// - Parameter file: how the file is called where the error is shown.
    package init(decoding bytes: [UInt8], file: String) throws(DataFileError) {
        guard bytes.count <= DataFileKind.sizeLimit else { throw DataFileError(file, .tooLarge(bytes: bytes.count)) }
        guard (try? UTF8Span(validating: bytes.span)) != nil else { throw DataFileError(file, .notUTF8) }
        let root: JSON5Value
        do throws(MistakeAt) { root = try JSON5Parser.parse(bytes) } catch {
            throw DataFileError(file: file, mistakes: [Mistake(error, in: bytes, below: nil)])
        }
        let list = MistakeList()
        self.init(DataNode(root, notedIn: list))
        guard list.mistakes.isEmpty else {
            let mistakes = list.mistakes.sorted { $0.offset < $1.offset }
            throw DataFileError(file: file, mistakes: mistakes.map { Mistake($0, in: bytes, below: root) })
        }
        canonical = []
        canonical.reserveCapacity(bytes.count)
        root.appendCanonical(to: &canonical)
    }
}

extension DataFileError {
    /// A mistake of the file as a whole.
    fileprivate init(_ file: String, _ problem: Problem) {
        self.init(file: file, mistakes: [Mistake(line: 1, column: 1, place: "", problem: problem)])
    }
}
