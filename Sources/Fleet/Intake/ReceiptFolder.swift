package import Reports

/// The folder of a stick that receipts and changes of keys are written to, to be carried back.
package struct ReceiptFolder: Sendable {
    private let path: String

    package init(path: String) { self.path = path }

    /// Writes each receipt into a file of its own.
    ///
    /// The name is made of the key and of the lines named, so that importing the same stick again leaves the same
    /// files: eight bytes in lower-case hexadecimal, since FAT ignores case.
    package func write(_ receipts: [SignedLine]) throws(SystemError) {
        let folder = try Descriptor(folder: path, followingLinks: false)
        try DurableFile.replace(
            receipts.map { (Self.name(of: $0), $0.bytes + [UInt8(ascii: "\n")]) }, in: folder)
    }

    /// Writes the changes of the office's keys into one file, in the place of an earlier one of this district.
    package func write(changes: [SignedLine]) throws(SystemError) {
        guard let first = changes.first else { return }
        let folder = try Descriptor(folder: path, followingLinks: false)
        // The first change stays the first, however many follow it.
        try DurableFile.replace(LineFile.bytes(of: changes), named: first.id.fileName + ".keys", in: folder)
    }

    private static func name(of receipt: SignedLine) -> String {
        var said = Array(receipt.signer.description.utf8)
        if let content = try? Acknowledgement(payloadOf: receipt) {
            let lines = (content.ok + content.rej.map(\.id)).map(\.description).sorted()
            said += Array(([content.kid.description] + lines).joined(separator: "\n").utf8)
        }
        return LineID(hashing: said).fileName + ".ack"
    }
}
