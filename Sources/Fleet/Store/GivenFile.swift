import Glibc

/// A file that a person named for a command to read.
package struct GivenFile: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Reads it whole.
    ///
    /// - Parameter limit: As many bytes as it may have.
    package func read(upTo limit: Int) throws(GivenFileError) -> [UInt8] {
        let bytes = try beginning(limit + 1)
        guard bytes.count <= limit else { throw GivenFileError(path: path, reason: .tooLarge(limit)) }
        return bytes
    }

    /// Its first bytes, however many follow.
    func beginning(_ count: Int) throws(GivenFileError) -> [UInt8] {
        let bytes: [UInt8]
        let isRegular: Bool
        do throws(SystemError) {
            // Not waiting, for it could be a pipe that nobody writes to.
            let file = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
            isRegular = try file.isRegular()
            bytes = isRegular ? try file.read(upTo: count) : []
        } catch {
            throw GivenFileError(path: path, reason: .unreadable(error))
        }
        guard isRegular else { throw GivenFileError(path: path, reason: .notAFile) }
        return bytes
    }
}

/// Why a file could not be read: which one, what is wrong, what to do.
package struct GivenFileError: Error, CustomStringConvertible {
    package let path: String
    package let reason: Reason

    package enum Reason: Sendable {
        case unreadable(SystemError)
        case notAFile
        case tooLarge(Int)
    }

    package var description: String {
        switch reason {
        case .unreadable(let error):
            "\(path) could not be read (\(error)): check its name, and that it is yours to read."
        case .notAFile: "\(path) is a folder or a device: name a file."
        case .tooLarge(let limit): "\(path) is too large: at most \(limit) bytes are read; is it the right file?"
        }
    }
}
