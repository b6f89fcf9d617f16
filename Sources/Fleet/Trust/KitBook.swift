import Reports
import Synchronization

/// The kits of this office, each read from the store once.
///
/// A kit never changes, so what is remembered stays true; one that is not known is asked for again, since another
/// program may have stored it meanwhile.
final class KitBook: Sendable {
    private let store: FleetStore
    private let known = Mutex<[LineID: SignedKit]>([:])
    private let roots: Mutex<Set<KeyID>>
    private let collectors: Mutex<(lines: Int, keys: Set<KeyID>)>

    init(store: FleetStore) throws(StoreError) {
        self.store = store
        roots = Mutex(try store.keysBook().roots)
        collectors = Mutex((0, [try store.office().collector]))
    }

    /// Whether this is a district key whose word counts here: the one of today, or one that it has replaced.
    func isRoot(_ key: KeyID) throws(StoreError) -> Bool {
        if roots.withLock({ $0.contains(key) }) { return true }
        let stored = try store.keysBook().roots
        roots.withLock { $0 = stored }
        return stored.contains(key)
    }

    /// Whether a kit or a change of keys of this office names the collector, so that its receipts count; so do this
    /// office's own.
    ///
    /// Neither is ever taken away, so their number tells whether there are others than last time.
    func isCollector(_ key: KeyID) throws(StoreError) -> Bool {
        let known = collectors.withLock { $0 }
        if known.keys.contains(key) { return true }
        let changes = try store.keysBook().changes
        guard try store.kitCount() + changes.count > known.lines else { return false }
        let kits = try store.kits()
        let named = kits.flatMap(\.kit.collectors) + changes.flatMap(\.keys.collectors)
        let keys = known.keys.union(named.map(\.key))
        collectors.withLock { $0 = (kits.count + changes.count, keys) }
        return keys.contains(key)
    }

    /// Remembers a kit that has been stored just now.
    func remember(_ kit: SignedKit) { known.withLock { $0[kit.id] = kit } }

    func kit(_ id: LineID) throws(StoreError) -> SignedKit? {
        try kit(id) { id throws(StoreError) in try store.kit(id) }
    }

    /// - Parameter read: Reads one that is not known yet: for who is reading from the store already.
    func kit<Failure>(
        _ id: LineID, _ read: (LineID) throws(Failure) -> SignedKit?
    ) throws(Failure) -> SignedKit? {
        if let kit = known.withLock({ $0[id] }) { return kit }
        guard let kit = try read(id) else { return nil }
        known.withLock { $0[id] = kit }
        return kit
    }
}
