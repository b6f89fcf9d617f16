/// The system that runs now. Source: os-release(5) or an older release file, `/proc/sys/kernel/osrelease`.
package struct OperatingSystem: Codable, Hashable, Sendable {
    /// Lower-case, such as `debian`: `ID`.
    package var id: String?

    /// Such as `12` or `22.04`: `VERSION_ID`. Rolling and testing releases have none.
    package var versionId: String?

    /// For people to read: `PRETTY_NAME`, else `NAME`.
    package var name: String?

    /// The systems that this one is built from, nearest first: `ID_LIKE`.
    package var idLike: [String]?

    /// The kernel's release, such as `6.1.0-18-amd64`.
    package var kernel: String?

    /// True in a live session from a stick or disc: then the installed system is not the one that was read.
    package var live: Bool?

    /// How large the file system at `/` is, in bytes. Source: statvfs(3); absent in a live session.
    package var rootBytes: UInt64?

    /// What of it those who are not root may still fill, in bytes. Changes with every file that is written.
    package var rootFreeBytes: UInt64?

    package init(
        id: String? = nil, versionId: String? = nil, name: String? = nil, idLike: [String]? = nil,
        kernel: String? = nil, live: Bool? = nil, rootBytes: UInt64? = nil, rootFreeBytes: UInt64? = nil
    ) {
        self.id = id
        self.versionId = versionId
        self.name = name
        self.idLike = idLike
        self.kernel = kernel
        self.live = live
        self.rootBytes = rootBytes
        self.rootFreeBytes = rootFreeBytes
    }

    enum CodingKeys: String, CodingKey {
        case id, name, kernel, live
        case versionId = "version_id"
        case idLike = "id_like"
        case rootBytes = "root_bytes"
        case rootFreeBytes = "root_free_bytes"
    }
}
