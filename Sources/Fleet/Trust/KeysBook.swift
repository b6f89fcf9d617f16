package import Reports

/// The changes of this office's keys: all that are signed rightly, and those among them that the office follows.
///
/// Kits and decisions count if any root of any change here has signed them, an earlier one or one of a fork, so that
/// what the list says does not depend on the order in which lines came. Which way the office itself goes at a fork
/// does: that which came first stays, see ``KeysChain``.
package struct KeysBook: Sendable {
    /// What the office follows.
    package let chain: KeysChain

    /// The district keys whose word counts, that of the founding among them.
    package let roots: Set<KeyID>

    /// All changes, in the order in which they came.
    package let changes: [KeysChange]

    /// The district's key of its founding.
    package var foundingRoot: KeyID { founding.root }

    private let founding: Place

    /// A root, and the number of the change that made it one.
    private struct Place: Hashable {
        let number: Int
        let root: KeyID
    }

    /// - Parameter changes: Those that are stored, in the order in which they came.
    init(founding root: KeyID, collector: KeyID, changes: [KeysChange]) {
        founding = Place(number: 0, root: root)
        self.changes = changes
        roots = Set(changes.map(\.keys.root) + [root])
        chain = changes.reduce(KeysChain(root: root, collectors: [CollectorAddress(key: collector)])) {
            $0.following($1.lines)
        }
    }

    /// Of these lines, those that are not here yet and belong to changes that follow from what is here; parents first.
    func news(in lines: [SignedLine]) -> [SignedLine] {
        var places = Set(changes.map { Place(number: $0.keys.n, root: $0.keys.root) } + [founding])
        let known = Set(changes.flatMap(\.lines))
        var news: [SignedLine] = []
        // What a change follows from has a lower number, so one pass in their order finds all.
        for change in KeysChange.all(in: lines) {
            let parents = places.filter { $0.number + 1 == change.keys.n && change.follows($0.root) }
            guard !parents.isEmpty else { continue }
            places.insert(Place(number: change.keys.n, root: change.keys.root))
            news += change.only(after: Set(parents.map(\.root))).lines.filter { !known.contains($0) }
        }
        return news
    }

    /// The numbers at which two changes are signed rightly: the root was stolen.
    package var forks: [Int] { chain.forks(in: changes.flatMap(\.lines)) }
}
