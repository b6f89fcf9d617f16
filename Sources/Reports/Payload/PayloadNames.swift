/// The names of one object, to notice one that comes twice.
///
/// Names are compared as Swift does, by what they look like: so a decoder cannot take one for another either. Those
/// that only ascend, as in all payloads that this project writes, need not be remembered.
struct PayloadNames {
    private var seen: Set<String> = []

    /// False where one of the members has that name.
    mutating func insert(_ name: String, after members: [PayloadValue.Member]) -> Bool {
        if seen.isEmpty {
            guard let last = members.last, last.name >= name else { return true }
            seen = Set(members.map(\.name))
        }
        return seen.insert(name).inserted
    }
}
