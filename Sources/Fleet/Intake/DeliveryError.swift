/// Why a delivered file or folder could not be read: what is wrong with it, what to do. The name is told beside it.
package enum DeliveryError: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable(SystemError)
    case folder
    case link
    case notAFile
    case tooLarge
    case empty
    case tooManyFiles(limit: Int)

    package var description: String {
        switch self {
        case .unreadable(let error) where error.isAbsent: "It is not there: check the name, and that the stick is in."
        case .unreadable(let error): "It could not be read (\(error)): try the stick in another PC, or export again."
        case .folder: "The folder could not be read: try the stick in another PC."
        case .link: "It is a link to another file, and links are not followed: name the file itself."
        case .notAFile: "It is neither a file nor a folder."
        case .tooLarge:
            "It has more than 1 MiB, and no file on a stick is so large; another office's export has to be named itself."
        case .empty: "It is empty: the stick was pulled out too early, export again."
        case .tooManyFiles(let limit):
            "More than \(limit) files are in one folder: the rest was left out, split the folder."
        }
    }
}
