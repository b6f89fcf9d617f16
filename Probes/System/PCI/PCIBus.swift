package import SystemRoot

/// The PCI bus of one PC: the running one's, or a recorded one's.
package struct PCIBus: Sendable {
    private let root: SystemRoot
    /// What `lspci -x` printed, in a recording that has it in place of the bus.
    private let dump: [UInt8]?

    package static let dumpName = "lspci.dump"
    package static let dumpLimit = 8 << 20

    /// The bus below a root.
    package init(below root: SystemRoot) {
        self.root = root
        self.dump = nil
    }

    /// The bus that `lspci -x` printed into a file of a recording.
    package init(dump file: String, in folder: SystemRoot) throws(ReadError) {
        self.root = folder
        self.dump = try folder.bytes(of: file, limit: Self.dumpLimit)
    }

    /// All functions, by address.
    package func devices() throws(ReadError) -> [PCIDevice] {
        if let dump { return try PCIDump(dump).devices().sorted() }
        return try PCITree(root: root).devices().sorted()
    }
}
