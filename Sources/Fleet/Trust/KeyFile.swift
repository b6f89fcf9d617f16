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

    package init(folder: String, role: Role) {
        self.folder = folder
        self.role = role
    }

    package var name: String { role == .root ? "root.key" : "collector.key" }
    package var path: String { folder + "/" + name }

    package func write(_ key: SigningKey) throws(KeyFileError) {
        let text = "\(role.rawValue) \(KeyText.text(key.bytes))\n"
        do {
            let folder = try Descriptor(folder: folder, followingLinks: true)
            try DurableFile.create(Array(text.utf8), named: name, in: folder)
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
