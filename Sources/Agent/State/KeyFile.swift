package import Machine
package import Reports

/// The file `key`. It is made once, never overwritten, and never deleted: one that must go gets another name.
package struct KeyFile {
    let folder: DurableFolder

    static let name = "key"
    static let limit = 16_384

    package enum Content {
        case absent
        case damaged
        case key(StoredKey, SigningKey)
    }

    package func read() throws(FileFault) -> Content {
        guard try folder.names().contains(KeyFile.name) else { return .absent }
        guard let bytes = try folder.read(KeyFile.name, limit: KeyFile.limit),
            let stored = StateJSON.value(StoredKey.self, bytes),
            let signing = try? SigningKey(bytes: Array(stored.secret))
        else { return .damaged }
        return .key(stored, signing)
    }

    /// Makes a new key and writes it in place of the absent one, or of the one that ``setAside()`` has kept.
    package func make(
        _ signing: SigningKey = SigningKey(), bornOn identifiers: Identifiers, was: KeyID?
    ) throws(FileFault) -> MachineKey {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let stored = StoredKey(
            secret: signing.bytes, salt: salt, birth: HardwareTags(identifiers, salt: salt), was: was)
        try folder.write(StateJSON.bytes(stored), as: KeyFile.name)
        return MachineKey(signing: signing, was: was)
    }

    /// Gives the key a second name that stays when a new key takes the first one; answers that name.
    package func setAside() throws(FileFault) -> String {
        var count = 1
        while try !folder.link(KeyFile.name, as: "\(KeyFile.name).old-\(count)") { count += 1 }
        return "\(folder.path)/\(KeyFile.name).old-\(count)"
    }
}
