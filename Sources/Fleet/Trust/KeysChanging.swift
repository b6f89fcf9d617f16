package import Reports

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
    ///   - others: The district's other collectors whose receipts count from then on; where none is named, all that did.
    ///   - file: Where the signed change goes.
    /// - Returns: The office as it is from then on.
    package func change(
        newRoot: String?, newCollector: Bool, url: String?, others: [KeyID] = [], file: NewFile, now: Int64
    ) throws -> Office {
        try file.checkAbsent()
        let store = try data.open()
        let office = try store.office()
        let named = Set(others).subtracting([office.collector]).sorted()
        let root = newRoot.map { _ in SigningKey() }
        let collector = newCollector ? data.newCollectorKey(for: office.changes + 1) : nil
        let order = KeysOrder(
            newRoot: root, newCollector: collector?.id, url: url,
            others: try others.isEmpty ? store.otherCollectors(than: office) : named)
        // Before anything is written: it may not be what can be signed.
        let lines = try order.lines(for: office, root: KeyFile(folder: rootFolder, role: .root).read())
        if let newRoot, let root { try keep(root, in: newRoot) }
        if let collector { try data.keep(collector, of: office.changes + 1) }
        try file.write(LineFile.bytes(of: lines))
        _ = try store.take(keys: lines, at: now)
        return try store.office()
    }

    private func keep(_ root: SigningKey, in folder: String) throws {
        guard !Founding.isSame(folder, data.path) else { throw FoundingError.sameFolder(folder) }
        try Founding.makeFolder(folder)
        try KeyFile(folder: folder, role: .root).write(root)
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
