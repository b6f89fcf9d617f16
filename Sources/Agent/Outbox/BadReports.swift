/// Where reports lie that can't be sent: damaged on this disk, or refused by a collector for ever. Kept for whoever looks.
struct BadReports {
    private let state: DurableFolder
    private let folder: DurableFolder

    init(state: DurableFolder) throws(FileFault) {
        self.state = state
        folder = try state.folder("bad", making: true)
    }

    /// The first few say what went wrong; more would only fill the disk.
    static let limit = 8

    func count() throws(FileFault) -> Int { try folder.names().count }

    /// Moves a file here; false where this folder is full.
    func take(_ name: String, from other: DurableFolder) throws(FileFault) -> Bool {
        let there = try folder.names()
        guard there.count < BadReports.limit else { return false }
        // Whether this folder's own name was ever synced is not known: whoever made it may have been cut off.
        try state.syncNames()
        // A new key may have begun again at 1, and a report of the old one lies here under that number.
        var free = name
        while there.contains(free) { free += "-" }
        try other.move(name, to: folder, as: free)
        return true
    }
}
