package import Reports

/// What an office says to have a school's kit made.
package struct KitOrder: Sendable {
    package var school: String

    /// The uses that the school's PCs are judged by, the usual one first.
    package var profiles: [String]

    /// As many PCs as the school is expected to have.
    package var most: Int

    /// Where the PCs send to; `nil` for sticks only.
    package var url: String?

    /// Other collectors whose receipts count.
    package var others: [KeyID]

    package init(school: String, profiles: [String], most: Int, url: String?, others: [KeyID] = []) {
        self.school = school
        self.profiles = profiles
        self.most = most
        self.url = url
        self.others = others
    }

    /// The kit, signed. A school that had one before keeps its salt, so that its PCs stay the same rows.
    package func kit(for office: Office, root: SigningKey, earlier: [SignedKit], now: Int64) throws -> SignedKit {
        guard root.id == office.root else { throw KitOrderError.otherRoot(RootFingerprint(root.id)) }
        let salt = earlier.filter { $0.kit.school == school }.max { $0.kit.iat < $1.kit.iat }?.kit.salt
        let kit = Kit(
            district: office.district, school: school, profiles: profiles, secret: .random(), salt: salt ?? .random(),
            max: most, iat: now, root: root.id,
            collectors: [CollectorAddress(key: office.collector, url: url)] + others.map { CollectorAddress(key: $0) },
            n: office.changes > 0 ? office.changes : nil)
        return try SignedKit(signing: kit, with: root)
    }
}

/// Why a kit could not be made.
package enum KitOrderError: Error, CustomStringConvertible {
    case otherRoot(RootFingerprint)

    package var description: String {
        switch self {
        case .otherRoot(let root):
            "The root key that was given (\(root)) is not this office's: put in the stick of this district."
        }
    }
}
