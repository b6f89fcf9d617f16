/// The keys that a district has had, one change after the other, as far as somebody has followed them.
///
/// A change is followed if its number is the next one and both the root known so far and the root that it names have
/// signed it. All else changes nothing: a gap, one signature of the two, another district's keys, a number from before.
/// Where two changes of one number are signed rightly, somebody has stolen the root. No rule tells the thief from the
/// district then; the change that was followed first stays, so that whoever followed the district cannot be led away
/// later, and of two that come together that with the lower hash is followed.
package struct KeysChain: Hashable, Sendable {
    /// As many changes as are followed from one start; it bounds what a PC must keep.
    package static let limit = 64

    private let start: Start

    /// Those that were followed, in order, each with the signatures that it needs.
    package private(set) var changes: [KeysChange] = []

    private struct Start: Hashable, Sendable {
        let number: Int
        let root: KeyID
        let collectors: [CollectorAddress]
    }

    /// - Parameter number: That of the newest change before; 0 where there was none.
    package init(number: Int = 0, root: KeyID, collectors: [CollectorAddress]) {
        start = Start(number: number, root: root, collectors: collectors)
    }

    /// The chain that begins with a kit: changes up to the one that it names are older than the kit itself.
    package init(kit: Kit) {
        self.init(number: kit.n ?? 0, root: kit.root, collectors: kit.collectors)
    }

    /// That of the newest change.
    package var number: Int { changes.last?.keys.n ?? start.number }

    package var root: KeyID { changes.last?.keys.root ?? start.root }

    /// Whose receipts count, and where reports go.
    package var collectors: [CollectorAddress] {
        changes.reduce(start.collectors) { before, change in
            let named = change.keys.collectors
            guard named.allSatisfy({ $0.url == nil }), let key = named.first?.key else { return named }
            return before.compactMap(\.url).map { CollectorAddress(key: key, url: $0) } + named
        }
    }

    /// What others need to follow too.
    package var lines: [SignedLine] { changes.flatMap(\.lines) }

    /// This chain, continued as far as these lines lead. Their order and repetition do not matter.
    package func following(_ lines: some Sequence<SignedLine>) -> KeysChain {
        let offered = KeysChange.all(in: lines)
        var chain = self
        while chain.changes.count < Self.limit,
            let next = offered.first(where: { $0.keys.n == chain.number + 1 && $0.follows(chain.root) })
        {
            chain.changes.append(next.only(after: [chain.root]))
        }
        return chain
    }

    /// The numbers of followed changes of which these lines hold another one, signed as rightly.
    package func forks(in lines: some Sequence<SignedLine>) -> [Int] {
        let offered = KeysChange.all(in: lines)
        var root = start.root
        var numbers: [Int] = []
        for change in changes {
            if offered.contains(where: { $0.keys.n == change.keys.n && $0.id != change.id && $0.follows(root) }) {
                numbers.append(change.keys.n)
            }
            root = change.keys.root
        }
        return numbers
    }
}
