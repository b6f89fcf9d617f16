/// What fstat(2) says of an open file.
package struct FileStatus: Hashable, Sendable {
    package var kind: Kind
    package var size: Int
    package var owner: UInt32
    package var group: UInt32

    package init(kind: Kind, size: Int, owner: UInt32 = 0, group: UInt32 = 0) {
        self.kind = kind
        self.size = size
        self.owner = owner
        self.group = group
    }

    package enum Kind: Hashable, Sendable { case regular, folder, other }
}
