/// What fstat(2) says of an open file.
package struct FileStatus: Hashable, Sendable {
    package var kind: Kind
    package var size: Int
    /// The file system that it lies on; two on one have the same number.
    package var device: UInt64

    package var owner: UInt32
    package var group: UInt32

    /// Of the contents, in seconds since 1970.
    package var modified: Int64

    package init(
        kind: Kind, size: Int, device: UInt64 = 0, owner: UInt32 = 0, group: UInt32 = 0, modified: Int64 = 0
    ) {
        self.kind = kind
        self.size = size
        self.device = device
        self.owner = owner
        self.group = group
        self.modified = modified
    }

    package enum Kind: Hashable, Sendable { case regular, folder, other }
}
