package import Reports

/// What another collector of a district is made by: a kit; or what a collector exported, which begins with the changes
/// of the district's keys and its kits.
package struct Invitation: Sendable {
    /// As much of the file as is looked at.
    private static let length = 4 << 20

    /// The newest of the kits.
    package let kit: SignedKit

    /// The district's root of its founding, which its earlier kits and decisions are signed by.
    package let founding: KeyID

    /// The changes of keys since.
    package let changes: [SignedLine]

    package init(file: String) throws {
        let lines = LineFile(try GivenFile(path: file).beginning(Self.length))
            .compactMap { try? SignedLine(verifying: $0, asAnyOf: [.kit, .keys]) }
        let kits = lines.filter { $0.type == .kit }.compactMap { try? SignedKit(line: $0) }
        guard let kit = kits.max(by: { $0.isOlder(than: $1) }) else { throw InvitationError.noKit(file: file) }
        self.kit = kit
        changes = lines.filter { $0.type == .keys }
        founding = try Self.founding(of: kit, changes, file: file)
    }

    /// Whoever signed a change may be the root before it, so the file must leave only one that leads to the kit's.
    private static func founding(
        of kit: SignedKit, _ changes: [SignedLine], file: String
    ) throws(InvitationError) -> KeyID {
        if changes.isEmpty {
            guard (kit.kit.n ?? 0) == 0 else { throw .keysMissing(file: file) }
            return kit.kit.root
        }
        let roots = Set(KeysChange.all(in: changes).filter { $0.keys.n == 1 }.flatMap(\.earlierRoots)).filter { root in
            let chain = KeysChain(root: root, collectors: []).following(changes)
            return ([root] + chain.changes.map(\.keys.root)).contains(kit.kit.root) && chain.number >= kit.kit.n ?? 0
        }
        guard let only = roots.first, roots.count == 1 else { throw .keysUnclear(file: file) }
        return only
    }
}

extension KeysChange {
    /// Whoever may be the root before it: who signed it beside the root that it names, or that one where it stays.
    fileprivate var earlierRoots: [KeyID] {
        let others = lines.map(\.signer).filter { $0 != keys.root }
        return others.isEmpty ? [keys.root] : others
    }
}

extension SignedKit {
    fileprivate func isOlder(than other: SignedKit) -> Bool {
        (kit.n ?? 0, kit.iat, id) < (other.kit.n ?? 0, other.kit.iat, other.id)
    }
}

/// Why a file makes no collector: which one, what is wrong, what to do.
package enum InvitationError: Error, CustomStringConvertible {
    case noKit(file: String)
    /// The kit was made after the district's keys had changed, and the changes are not in the file.
    case keysMissing(file: String)
    case keysUnclear(file: String)

    package var description: String {
        switch self {
        case .noKit(let file): "\(file) begins with no kit: name a kit of the district, or what its collector exported."
        case .keysMissing(let file):
            "\(file) is of after a change of the district's keys, and does not have the change: name what the "
                + "district's collector exported."
        case .keysUnclear(let file):
            "The changes of keys in \(file) do not lead from one root to the kit's: name what the district's collector "
                + "exported."
        }
    }
}
