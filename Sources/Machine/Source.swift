/// Where a value in ``Machine`` was read.
package struct Source: Codable, Hashable, Sendable {
    /// The place in ``Machine``'s JSON form, such as `memory.usable_bytes`; a folder's name stands for all in it.
    package var field: String

    /// What was asked: a file from the root, `udev` or `pci`.
    package var source: String

    package init(field: String, source: String) {
        self.field = field
        self.source = source
    }
}
