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

    init(store: FleetStore) throws(StoreError) {
        self.store = store
        roots = Mutex(try store.keysBook().roots)
    }

    /// Whether this is a district key whose word counts here: the one of today, or one that it has replaced.
    func isRoot(_ key: KeyID) throws(StoreError) -> Bool {
        if roots.withLock({ $0.contains(key) }) { return true }
        let stored = try store.keysBook().roots
        roots.withLock { $0 = stored }
        return stored.contains(key)
    }

    func kit(_ id: LineID) throws(StoreError) -> SignedKit? {
        if let kit = known.withLock({ $0[id] }) { return kit }
        guard let kit = try store.kit(id) else { return nil }
        known.withLock { $0[id] = kit }
        return kit
    }
}
