/// The memory that the label on a PC would name.
enum NominalMemory {
    /// Sizes that PCs are sold with, in MiB.
    private static let usual: [UInt64] = [
        512, 1024, 1536, 2048, 3072, 4096, 5120, 6144, 8192, 10240, 12288, 16384, 20480, 24576, 32768, 65536,
    ]

    /// The smallest usual size that holds what programs can use; `nil` above all of them.
    ///
    /// What programs can use is always less than what is fitted: firmware and graphics take some.
    static func bytes(holding usable: UInt64) -> UInt64? {
        usual.lazy.map { $0 << 20 }.first { $0 >= usable }
    }

    /// Whether this is exactly a size that PCs are sold with.
    ///
    /// A kernel always keeps some for itself: exactly such a size is no `MemTotal` of a kernel's, but the limit of a
    /// container that lxcfs(1) writes in its place.
    static func isUsual(_ bytes: UInt64) -> Bool { usual.contains { $0 << 20 == bytes } }
}
