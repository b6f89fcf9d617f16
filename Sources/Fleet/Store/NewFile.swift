import Glibc

/// A file that a command writes for somebody: whole or not at all, and never over another one.
package struct NewFile: Sendable {
    private let path: String
    private let folder: String
    private let name: String

    package init(path: String) {
        self.path = path
        let cut = path.lastIndex(of: "/")
        folder = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        name = cut.map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// Refuses early, before anything else is done.
    package func checkAbsent() throws(NewFileError) {
        guard unsafe faccessat(Descriptor.workingFolder, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0 else {
            throw NewFileError(path: path, error: SystemError(code: EEXIST))
        }
    }

    package func write(_ bytes: [UInt8]) throws(NewFileError) {
        do {
            try DurableFile.create(bytes, named: name, in: Descriptor(folder: folder, followingLinks: true))
        } catch {
            throw NewFileError(path: path, error: error)
        }
    }
}

/// Why a file could not be written: which one, what is wrong, what to do.
package struct NewFileError: Error, CustomStringConvertible {
    package let path: String
    package let error: SystemError

    /// Whether another file of that name is there.
    package var isThere: Bool { error.isThere }

    package var description: String {
        isThere
            ? "\(path) is there already, and nothing is overwritten: choose another name."
            : "\(path) could not be written (\(error)): choose a folder that is there and yours to write in."
    }
}
