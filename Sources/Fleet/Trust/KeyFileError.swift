/// Why a key file cannot be read or written: which file, what is wrong, what to do.
package enum KeyFileError: Error, CustomStringConvertible {
    case alreadyThere(file: String)
    case unwritable(file: String, SystemError)
    case unreadable(file: String, KeyFile.Role, SystemError)
    case malformed(file: String, KeyFile.Role)
    /// The office's keys have changed, and the collector's key that they name lies elsewhere.
    case notHere(file: String, change: Int)

    package var description: String {
        switch self {
        case .alreadyThere(let file):
            "\(file) is there already, and a key is never overwritten: choose another folder, or move it away."
        case .unwritable(let file, let error):
            "\(file) could not be written (\(error)): choose a folder that is yours to write in."
        case .unreadable(let file, .root, let error):
            "\(file) could not be read (\(error)): put in the stick with the district's root key and name its folder "
                + "with --root-key."
        case .unreadable(let file, .collector, let error):
            "\(file) could not be read (\(error)): run this as the user that the collector runs as."
        case .malformed(let file, .root):
            "\(file) is not a district's root key: take the copy from the other stick."
        case .malformed(let file, .collector):
            "\(file) is not a collector's key: put it back from the backup."
        case .notHere(let file, let change):
            "Change \(change) of the keys names a new collector key, and \(file) is not it: copy that file here from "
                + "the PC on which the change was made."
        }
    }
}
