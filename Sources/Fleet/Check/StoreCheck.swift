import Reports

/// Verifies a store whole: SQLite's own structure, every signature, and what the tables say of each other.
///
/// It reads in pieces, so a store may be larger than the memory, and changes nothing.
package struct StoreCheck: Sendable {
    /// Keys are read in pieces of so many.
    private static let step = 256

    private let store: FleetStore

    package init(store: FleetStore) { self.store = store }

    /// Hands on every fault.
    ///
    /// - Parameter progress: Told now and then how many keys are done.
    package func run(each: (StoreFault) -> Void, progress: (Int) -> Void = { _ in }) throws {
        for complaint in try store.structureComplaints() { each(StoreFault(place: .file, what: complaint)) }
        let roots = try store.keysBook().roots
        let kits = try KitCheck(roots: roots).run(store.signedLines(of: .kit), each)
        try DecisionCheck(roots: roots).run(
            store.signedLines(of: .decision), decided: store.decidedRows(), each)
        for held in try store.signedLines(of: .held) { Self.check(held, as: .report, each) }
        for id in try store.seenTwice() {
            each(StoreFault(place: .report(id), what: "another office's time for it was not joined to it"))
        }
        var last = ""
        var done = 0
        while true {
            let keys = try store.keys(after: last, limit: Self.step)
            guard let greatest = keys.last else { return }
            for key in keys { try KeyCheck(store: store, kits: kits).run(key.kid, number: key.number, each) }
            last = greatest.kid
            done += keys.count
            progress(done)
        }
    }

    private static func check(_ held: StoredLine, as type: LineType, _ each: (StoreFault) -> Void) {
        do {
            let line = try SignedLine(verifying: Array(held.line.utf8), as: type)
            if line.id.description != held.id { each(StoreFault(place: .held(held.id), what: "it has another id")) }
        } catch {
            each(StoreFault(place: .held(held.id), what: "\(error)".withoutFullStop))
        }
    }
}

extension String {
    /// A sentence to be gone on with.
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
