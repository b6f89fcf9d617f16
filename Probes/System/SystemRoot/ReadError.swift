/// Why a file could not be read or understood.
package struct ReadError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file, from the root and without a leading `/`.
    package var file: String
    package var reason: Reason

    package init(file: String, reason: Reason) {
        self.file = file
        self.reason = reason
    }

    package enum Reason: Hashable, Sendable {
        case absent
        case forbidden
        /// The kernel refused or the file is not a plain one; the words say how.
        case unreadable(String)
        /// The content is not of the documented form; the words say what was found.
        case malformed(String)
        /// The content is a value that no PC has.
        case implausible(String)
        /// The file says nothing of what was asked.
        case notReported
    }

    /// One sentence for a technician: which file, what is wrong, what to do.
    package var description: String {
        switch reason {
        case .absent: "/\(file) is not there: this kernel or this PC does not offer it."
        case .forbidden: "/\(file) is for root only: run `sudo probe --print` to see it."
        case .unreadable(let how): "/\(file) can't be read (\(how)): try again, then send it with a bug report."
        case .malformed(let found): "/\(file) has \(found): please send it with a bug report."
        case .implausible(let found): "/\(file) says \(found), which no PC has: please send it with a bug report."
        case .notReported: "/\(file) says nothing of it: this PC does not report it."
        }
    }
}
