import Reports
import Synchronization

/// The kits of this office, each read from the store once.
///
/// A kit never changes, so what is remembered stays true; one that is not known is asked for again, since another
/// program may have stored it meanwhile.
final class KitBook: Sendable {
    private let store: FleetStore
    private let known = Mutex<[LineID: SignedKit]>([:])

    /// The district keys whose kits count here.
    let roots: Set<KeyID>

    init(store: FleetStore) throws(StoreError) {
        self.store = store
        roots = [try store.office().root]
    }

    func kit(_ id: LineID) throws(StoreError) -> SignedKit? {
        if let kit = known.withLock({ $0[id] }) { return kit }
        guard let kit = try store.kit(id) else { return nil }
        known.withLock { $0[id] = kit }
        return kit
    }
}
