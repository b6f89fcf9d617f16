/// Numbers in sets that only ever grow together: union-find with path halving.
struct JoinedSets {
    private var parent: [Int]

    init(count: Int) { parent = Array(0..<count) }

    /// The same number for all that were joined.
    mutating func representative(of number: Int) -> Int {
        var number = number
        while parent[number] != number {
            parent[number] = parent[parent[number]]
            number = parent[number]
        }
        return number
    }

    mutating func join(_ one: Int, _ other: Int) {
        let one = representative(of: one)
        let other = representative(of: other)
        parent[max(one, other)] = min(one, other)
    }
}
