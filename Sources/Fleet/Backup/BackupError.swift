/// Why a backup could not be made, or not be put back: where, what is wrong, what to do.
package enum BackupError: Error, CustomStringConvertible {
    case store(StoreError)
    case unwritable(folder: String, String)
    case inUse(folder: String)
    case otherOffice(file: String, district: String)
    case key(KeyFileError)

    package var description: String {
        switch self {
        case .store(let error): "\(error)"
        case .unwritable(let folder, let detail):
            "\(folder) cannot take a backup (\(detail)): name a folder that is yours to write in, with room for a copy."
        case .inUse(let folder):
            "The office in \(folder) is in use: stop probe-collector first (sudo systemctl stop probe-collector)."
        case .otherOffice(let file, let district):
            "\(file) is a backup of another office, \(district): nothing was changed."
        case .key(let error): "\(error)"
        }
    }
}
