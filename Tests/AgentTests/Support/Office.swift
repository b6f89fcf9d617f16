import Reports
import Testing

/// An office with its keys, and the kit of one school.
struct Office {
    let root = SigningKey()
    let collector = SigningKey()

    /// - Parameters:
    ///   - signer: The root of today, where it is no longer that of the founding.
    ///   - number: That of the newest change of the keys.
    func kit(
        urls: [String] = ["http://127.0.0.1:9"], school: String = "Bản Mới", iat: Int64 = 1_700_000_000,
        by signer: SigningKey? = nil, after number: Int? = nil
    ) throws -> SignedKit {
        let kit = Kit(
            district: "Mường A", school: school, profiles: ["teaching-basic", "computer-lab"], secret: .random(),
            salt: .random(), max: 40, iat: iat, root: root.id,
            collectors: urls.isEmpty
                ? [CollectorAddress(key: collector.id)] : urls.map { CollectorAddress(key: collector.id, url: $0) },
            n: number)
        return try SignedKit(signing: kit, with: signer ?? root)
    }

    /// A change of the office's keys, with the signatures that it needs.
    func change(
        _ number: Int, from old: SigningKey, to new: SigningKey, collector: KeyID, url: String? = nil
    ) throws -> [SignedLine] {
        let keys = Keys(n: number, root: new.id, collectors: [CollectorAddress(key: collector, url: url)])
        return try (old.id == new.id ? [old] : [old, new]).map { try $0.sign(keys) }
    }

    func acknowledgement(
        of lines: [SignedLine], by signer: SigningKey? = nil, kid: KeyID? = nil, refusing: [SignedLine] = [],
        at time: Int64 = 1_800_000_000
    ) throws -> SignedLine {
        let owner = try #require(kid ?? (lines + refusing).first?.signer)
        let content = Acknowledgement(
            kid: owner, t: time, ok: lines.map(\.id),
            rej: refusing.map { Acknowledgement.Rejection(id: $0.id, why: "broken") })
        return try (signer ?? collector).sign(content)
    }
}
