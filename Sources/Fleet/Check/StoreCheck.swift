import Reports

/// Verifies a store whole: SQLite's own structure, every signature, and what the tables say of each other.
///
/// It reads in pieces, so a store may be larger than the memory. Nothing is changed but what lists are read from, which
/// is brought up to date with the reports before it is held to them.
package struct StoreCheck: Sendable {
    /// Keys are read in pieces of so many.
    private static let step = 256

    private let store: FleetStore

    package init(store: FleetStore) { self.store = store }

    /// Hands on every fault.
    ///
    /// - Parameter progress: Told now and then how many keys are done.
    package func run(each tell: (StoreFault) -> Void, progress: (Int) -> Void = { _ in }) throws {
        var isRight = true
        func each(_ fault: StoreFault) {
            isRight = false
            tell(fault)
        }
        for complaint in try store.structureComplaints() { each(StoreFault(.file, .complaint(complaint))) }
        let roots = try store.keysBook().roots
        let kits = try KitCheck(roots: roots).run(store.signedLines(of: .kit), each)
        try DecisionCheck(roots: roots).run(
            store.signedLines(of: .decision), decided: store.decidedRows(), each)
        for held in try store.signedLines(of: .held) { Self.check(held, as: .report, each) }
        for id in try store.seenTwice() {
            each(StoreFault(.report(id), .notJoined))
        }
        try checkKeys(KeyCheck(store: store, kits: kits), each, progress)
        // What lists are read from cannot be right where the reports are not.
        guard isRight else { return }
        do {
            for key in try store.wronglyDerived() { each(StoreFault(.derived(key), .doesNotFollow)) }
        } catch {
            each(StoreFault(.derived(nil), reading: error))
        }
    }

    private func checkKeys(_ check: KeyCheck, _ each: (StoreFault) -> Void, _ progress: (Int) -> Void) throws {
        var last = ""
        var done = 0
        while case let keys = try store.keys(after: last, limit: Self.step), let greatest = keys.last {
            for key in keys { try check.run(key.kid, number: key.number, each) }
            last = greatest.kid
            done += keys.count
            progress(done)
        }
    }

    private static func check(_ held: StoredLine, as type: LineType, _ each: (StoreFault) -> Void) {
        do {
            let line = try SignedLine(verifying: Array(held.line.utf8), as: type)
            if line.id.description != held.id { each(StoreFault(.held(held.id), .otherID)) }
        } catch {
            each(StoreFault(.held(held.id), reading: error))
        }
    }
}
