/// Where a collector takes reports, and the key that its receipts are signed with.
package struct CollectorAddress: Codable, Hashable, Sendable {
    package var key: KeyID

    /// Such as `https://probe.example.vn`; absent where an office takes sticks only.
    package var url: String?

    package init(key: KeyID, url: String? = nil) {
        self.key = key
        self.url = url
    }

    enum CodingKeys: String, CodingKey { case key, url }

    /// Whether the address is one that may be handed to another program: RFC 3986 §2, `http` or `https`, with a host.
    ///
    /// A name or password within it is refused: it would stand in the list of processes.
    var isWellFormed: Bool {
        guard let url else { return true }
        for scheme in ["https://", "http://"] where url.hasPrefix(scheme) {
            let rest = url.utf8.dropFirst(scheme.utf8.count)
            let host = rest.prefix { !"/?#".utf8.contains($0) }
            return !host.isEmpty && !host.contains(UInt8(ascii: "@")) && rest.allSatisfy(Self.allowed.contains)
        }
        return false
    }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%".utf8)
}

extension [CollectorAddress] {
    /// Refuses an address that is not well-formed, naming its place in the field `collectors`.
    func checkForm() throws(PayloadRefusal) {
        for (index, collector) in enumerated() where !collector.isWellFormed {
            throw .wrongForm(field: "collectors.\(index).url")
        }
    }
}
