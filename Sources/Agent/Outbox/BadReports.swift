/// Where reports lie that can't be sent: damaged on this disk, or refused by a collector for ever. Kept for whoever looks.
struct BadReports {
    let folder: DurableFolder

    /// The first few say what went wrong; more would only fill the disk.
    static let limit = 8

    func count() throws(FileFault) -> Int { try folder.names().count }

    /// Moves a file here; false where this folder is full.
    func take(_ name: String, from other: DurableFolder) throws(FileFault) -> Bool {
        guard try count() < BadReports.limit else { return false }
        try other.move(name, to: folder, as: name)
        return true
    }
}
