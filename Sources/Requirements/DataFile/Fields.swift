/// The values of an object in a data file by the keys that it may have.
struct Fields<Key: RawRepresentable<String> & CaseIterable> {
    private let members: [JSON5Value.Member]
    private let node: DataNode

    init(of members: [JSON5Value.Member], at node: DataNode) {
        self.members = members
        self.node = node
        for (index, member) in members.enumerated() {
            if let first = members[..<index].first(where: { $0.key == member.key }) {
                node.note(.duplicateKey(first: first.offset), at: member.offset)
            } else if Key(rawValue: member.key) == nil {
                node.note(.unknownKey(known: Key.allCases.map(\.rawValue)), at: member.offset)
            }
        }
    }

    /// The value of a key that has to be there.
    subscript(key: Key) -> DataNode {
        if let node = optional(key) { return node }
        node.note(.missing(key: key.rawValue))
        return node.absentPart()
    }

    /// The value of a key that may be left out.
    func optional(_ key: Key) -> DataNode? {
        members.first { $0.key == key.rawValue }.map { node.part($0.value) }
    }
}
