import Reports

/// How an office changes its keys: each key and the signed change in its place, nothing overwritten, the database last.
///
/// A change that was broken off before it was stored was never made: whoever has its file can still import it.
package struct KeysChanging: Sendable {
    package let data: OfficeFolder
    package let rootFolder: String

    /// - Parameter rootFolder: The folder with the root key of today.
    package init(data: OfficeFolder, rootFolder: String? = nil) {
        self.data = data
        self.rootFolder = rootFolder ?? data.usualRootFolder
    }

    /// Makes the change and stores it.
    ///
    /// - Parameters:
    ///   - newRoot: The folder for a new root key; `nil` where the root stays.
    ///   - newCollector: Whether the collector gets a new key.
    ///   - file: Where the signed change goes.
    /// - Returns: The office as it is from then on.
    package func change(
        newRoot: String?, newCollector: Bool, url: String?, file: NewFile, now: Int64
    ) throws -> Office {
        try file.checkAbsent()
        let store = try data.open()
        let office = try store.office()
        let root = try KeyFile(folder: rootFolder, role: .root).read()
        // Before anything is made.
        guard root.id == office.root else { throw KitOrderError.otherRoot(RootFingerprint(root.id)) }
        var order = KeysOrder(url: url)
        order.others = try store.otherCollectors(than: office)
        if let newRoot { order.newRoot = try newRootKey(in: newRoot) }
        if newCollector { order.newCollector = try data.newCollectorKey(for: office.changes + 1).id }
        let lines = try order.lines(for: office, root: root)
        try file.write(LineFile.bytes(of: lines))
        _ = try store.take(keys: lines, at: now)
        return try store.office()
    }

    private func newRootKey(in folder: String) throws -> SigningKey {
        guard !Founding.isSame(folder, data.path) else { throw FoundingError.sameFolder(folder) }
        try Founding.makeFolder(folder)
        let key = SigningKey()
        try KeyFile(folder: folder, role: .root).write(key)
        return key
    }
}

extension FleetStore {
    /// The district's other collectors: those that the newest change of keys names, and the kits made since.
    fileprivate func otherCollectors(than office: Office) throws(StoreError) -> [KeyID] {
        let newest = try keysBook().chain.changes.last.map(\.keys.collectors) ?? []
        let kits = try kits().filter { ($0.kit.n ?? 0) == office.changes }.flatMap(\.kit.collectors)
        return Set((newest + kits).map(\.key)).subtracting([office.collector]).sorted()
    }
}
