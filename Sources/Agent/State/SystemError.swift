import Glibc

/// An error number of the kernel's. Source: errno(3).
package struct SystemError: Error, Hashable, Sendable {
    package let code: Int32

    package init(code: Int32) { self.code = code }

    package static let absent = SystemError(code: ENOENT)
    package static let alreadyThere = SystemError(code: EEXIST)
    package static let noSpace = SystemError(code: ENOSPC)
    package static let overQuota = SystemError(code: EDQUOT)
    package static let inputOutput = SystemError(code: EIO)
    package static let notAllowed = SystemError(code: EACCES)
    package static let notPermitted = SystemError(code: EPERM)
    package static let readOnly = SystemError(code: EROFS)
    /// The file system takes no such name, or no links.
    package static let invalid = SystemError(code: EINVAL)
    package static let notAFolder = SystemError(code: ENOTDIR)
    package static let isALink = SystemError(code: ELOOP)
    package static let interrupted = SystemError(code: EINTR)
    package static let deviceGone = SystemError(code: ENODEV)
}
