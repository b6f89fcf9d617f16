/// A change of the district's keys: who signs kits and decisions from now on, and whose receipts count.
///
/// It counts where the root before it and the root that it names have both signed this very payload.
package struct Keys: LinePayload {
    package static let lineType = LineType.keys

    /// As many collectors as one change may name.
    package static let collectorLimit = 8

    package var v: Int

    /// 1 for the first change since the district was founded, then 2, 3 and so on.
    package var n: Int

    /// The district's key from this change on; the same as before where only the collectors change.
    package var root: KeyID

    /// Whose receipts count, in place of the kit's. Where none has an address, PCs go on sending to those from before.
    package var collectors: [CollectorAddress]

    package init(n: Int, root: KeyID, collectors: [CollectorAddress]) {
        v = Self.version
        self.n = n
        self.root = root
        self.collectors = collectors
    }

    enum CodingKeys: String, CodingKey { case v, n, root, collectors }

    package func checkForm() throws(PayloadRefusal) {
        guard n >= 1 else { throw .wrongForm(field: "n") }
        // Without any, no receipt would ever count again.
        guard (1...Self.collectorLimit).contains(collectors.count) else { throw .wrongForm(field: "collectors") }
        try collectors.checkForm()
    }
}
