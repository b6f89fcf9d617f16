/// How much may wait.
package struct OutboxBounds: Hashable, Sendable {
    package var files: Int
    package var bytes: Int

    package static let standard = OutboxBounds(files: 64, bytes: 512 * 1024)

    package init(files: Int, bytes: Int) {
        self.files = files
        self.bytes = bytes
    }

    /// The places, in a list of sizes from oldest to newest, of those that must go.
    ///
    /// The oldest go first, save the very first and the newest: the first tells since when this PC has been silent,
    /// and the newest what it is now.
    package func excess(of sizes: [Int]) -> [Int] {
        var count = sizes.count
        var total = sizes.reduce(0, +)
        var places: [Int] = []
        for place in sizes.indices.dropFirst().dropLast() where count > files || total > bytes {
            places.append(place)
            count -= 1
            total -= sizes[place]
        }
        return places
    }
}
