import Glibc
package import Reports

/// A file with one private key: a word that says which, and the 32 bytes in hexadecimal.
///
/// Readable by its owner only, written once, never overwritten.
package struct KeyFile: Hashable, Sendable {
    package enum Role: String, Sendable {
        case root = "probe-root-key"
        case collector = "probe-collector-key"
    }

    package let folder: String
    package let role: Role

    /// The number of the change of keys that brought it; 0 for the founding's.
    package let change: Int

    package init(folder: String, role: Role, change: Int = 0) {
        self.folder = folder
        self.role = role
        self.change = change
    }

    package var name: String {
        switch role {
        case .root: "root.key"
        case .collector: change == 0 ? "collector.key" : "collector-\(change).key"
        }
    }

    package var path: String { folder + "/" + name }

    package func write(_ key: SigningKey) throws(KeyFileError) {
        let text = "\(role.rawValue) \(KeyText.text(key.bytes))\n"
        do {
            let folder = try Descriptor(folder: folder, followingLinks: true)
            // The service runs as another user than whoever changes its keys. A root key's folder may be a stick's.
            try DurableFile.create(
                Array(text.utf8), named: name, in: folder, forFolderOwner: role == .collector)
        } catch {
            throw error.isThere ? .alreadyThere(file: path) : .unwritable(file: path, error)
        }
    }

    package func read() throws(KeyFileError) -> SigningKey {
        let bytes: [UInt8]
        do {
            bytes = try Descriptor(opening: path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK).read(upTo: 256)
        } catch {
            throw .unreadable(file: path, role, error)
        }
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0] == role.rawValue, let secret = KeyText.bytes(words[1]),
            let key = try? SigningKey(bytes: secret)
        else { throw .malformed(file: path, role) }
        return key
    }
}
