import GRDB

/// Why the office's database cannot be used: which file, what is wrong, what to do.
package enum StoreError: Error, CustomStringConvertible {
    case absent(file: String)
    case damaged(file: String, detail: String)
    case newer(file: String)
    case busy(file: String)
    case failed(file: String, detail: String)

    /// One that is a sentence already stays what it is.
    init(_ error: any Error, file: String) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(file: file, detail: "\(error)")
            return
        }
        let detail = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        self =
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(file: file, detail: detail)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(file: file)
            default: .failed(file: file, detail: detail)
            }
    }

    package var description: String {
        switch self {
        case .absent(let file):
            "\(file) is not there: found an office first with `probe-collector init`, or name its folder with --data."
        case .damaged(let file, let detail):
            "\(file) is damaged (\(detail)): put back the last backup of it, then import the sticks again; "
                + "nothing was changed."
        case .newer(let file):
            "\(file) was written by a newer probe-collector: update this one; nothing was changed."
        case .busy(let file):
            "\(file) is in use by another program that did not let go in time: try again when it has ended."
        case .failed(let file, let detail):
            "\(file) could not be used (\(detail)): check that the disk is not full and that the file is yours to write."
        }
    }
}
