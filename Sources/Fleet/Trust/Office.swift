package import Reports

/// Whose collector this is.
package struct Office: Hashable, Sendable {
    /// What the district calls itself; printed on kits.
    package var district: String

    /// Signs kits and decisions; kept offline.
    package var root: KeyID

    /// Signs acknowledgements; kept on this PC.
    package var collector: KeyID

    /// Unix seconds.
    package var founded: Int64

    /// Whether it was made beside the district's first collector: then its key is its own, whatever changes name.
    package var isJoined: Bool

    /// The number of the newest change of its keys; 0 before the first.
    package var changes = 0

    package init(district: String, root: KeyID, collector: KeyID, founded: Int64, isJoined: Bool = false) {
        self.district = district
        self.root = root
        self.collector = collector
        self.founded = founded
        self.isJoined = isJoined
    }
}
