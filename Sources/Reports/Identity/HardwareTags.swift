import Crypto
package import Machine

/// Pseudonyms of what tells one PC from another: the same hardware has the same tags under one kit's salt.
///
/// They are no secrets: whoever holds the salt can try all MAC addresses.
package struct HardwareTags: Codable, Hashable, Sendable {
    /// As many tags as a list has at most, since a report's lists are bounded.
    static let listLimit = 64

    /// Network cards on the PCI bus, sorted.
    package var nic: [String]
    package var uuid: String?
    package var board: String?

    /// Disks that are built in, sorted.
    package var disk: [String]

    /// The installation, by its machine-id.
    package var os: String?

    /// The kinds of which some value was left out, for being a maker's placeholder: `nic`, `uuid` and so on, sorted.
    package var weak: [String]

    package init(
        nic: [String] = [], uuid: String? = nil, board: String? = nil, disk: [String] = [], os: String? = nil,
        weak: [String] = []
    ) {
        self.nic = nic
        self.uuid = uuid
        self.board = board
        self.disk = disk
        self.os = os
        self.weak = weak
    }

    /// The tags of a PC under this salt.
    package init(_ identifiers: Identifiers, salt: [UInt8]) {
        var maker = TagMaker(salt: salt)
        nic = maker.tags("nic", identifiers.nics.filter { !MACAddress.isLocal($0) })
        uuid = maker.tags("uuid", [identifiers.uuid]).first
        board = maker.tags("board", [identifiers.boardSerial]).first
        disk = maker.tags("disk", identifiers.diskSerials)
        os = maker.tags("os", [identifiers.machineId]).first
        weak = maker.weak.sorted()
    }

    enum CodingKeys: String, CodingKey { case nic, uuid, board, disk, os, weak }

    /// Whether every tag is 16 lower-case hexadecimal digits.
    var areWellFormed: Bool {
        (nic + disk + [uuid, board, os].compactMap(\.self))
            .allSatisfy { Hexadecimal.isSpelling($0, ofBytes: TagMaker.tagLength) }
    }
}
