/// The schools that wait for a step, the neediest first: a binary heap, for a country has tens of thousands of schools
/// and a plan takes as many steps as there are PCs.
struct NeedQueue {
    private var entries: [(need: SchoolNeed, index: Int)] = []

    var first: SchoolNeed? { entries.first?.need }

    mutating func insert(_ need: SchoolNeed, _ index: Int) {
        entries.append((need, index))
        var child = entries.count - 1
        while child > 0, entries[child].need < entries[(child - 1) / 2].need {
            entries.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func removeFirst() -> Int? {
        guard let first = entries.first else { return nil }
        let last = entries.removeLast()
        if entries.isEmpty { return first.index }
        entries[0] = last
        var parent = 0
        while let child = needier(of: parent), entries[child].need < entries[parent].need {
            entries.swapAt(child, parent)
            parent = child
        }
        return first.index
    }

    /// The needier of an entry's two children.
    private func needier(of parent: Int) -> Int? {
        let one = 2 * parent + 1
        guard one < entries.count else { return nil }
        return one + 1 < entries.count && entries[one + 1].need < entries[one].need ? one + 1 : one
    }
}
