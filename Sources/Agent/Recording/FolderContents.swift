/// What is to be written into a folder.
indirect enum FolderContents {
    case file([UInt8])
    /// A symbolic link, and what it holds.
    case link(String)
    case folder([String: FolderContents])

    static let empty = FolderContents.folder([:])

    /// Puts something at a path, making the folders above it; a folder is never replaced by something else.
    mutating func put(_ contents: FolderContents, at path: some Collection<Substring>) {
        guard let name = path.first else {
            if case .folder = self { return }
            self = contents
            return
        }
        var entries: [String: FolderContents] = [:]
        if case .folder(let known) = self { entries = known }
        let rest = path.dropFirst()
        if rest.isEmpty, entries[String(name)] == nil {
            entries[String(name)] = contents
        } else {
            entries[String(name), default: .empty].put(contents, at: rest)
        }
        self = .folder(entries)
    }

    /// How many files it is, links not counted.
    var fileCount: Int {
        switch self {
        case .file: 1
        case .link: 0
        case .folder(let entries): entries.values.reduce(0) { $0 + $1.fileCount }
        }
    }
}
