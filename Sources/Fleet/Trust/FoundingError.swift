/// Why an office could not be founded: which file, what is wrong, what to do.
package enum FoundingError: Error, CustomStringConvertible {
    case alreadyThere(file: String)
    case sameFolder(String)
    case noFolder(String)

    package var description: String {
        switch self {
        case .alreadyThere(let file):
            "\(file) is there already, and nothing is overwritten: name another folder, or move the old one away."
        case .sameFolder(let folder):
            "\(folder) would hold both the root key and the data: name another folder for the root key."
        case .noFolder(let path):
            "\(path) could not be made: name a folder that is yours to write in, or run this with sudo."
        }
    }
}
