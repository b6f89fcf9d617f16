import Glibc

/// A file that somebody brought, found but not read yet.
package struct DeliveredFile: Sendable {
    /// As many bytes as a file may have.
    static let sizeLimit = 1 << 20

    /// The folder as it was given; the file is opened below it and never by a path made of names that were brought.
    let folder: String
    let name: String

    /// Where in the file these lines are; `nil` for all of a file that may not be larger than one part.
    var part: Part?

    struct Part: Hashable, Sendable {
        let offset: Int
        let length: Int
        let firstLine: Int
    }

    /// How messages call it.
    package var shownPath: ReportedText { ReportedText(folder == "." ? name : "\(folder)/\(name)") }

    /// The lines of the file.
    func read() throws(DeliveryError) -> DeliveredLines {
        let bytes = try readBytes()
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge }
        let lines = DeliveredLines(bytes, firstLine: part?.firstLine ?? 1)
        guard !lines.isEmpty else { throw .empty }
        return lines
    }

    private func readBytes() throws(DeliveryError) -> [UInt8] {
        do {
            let file = try open()
            guard let part else { return try file.read(upTo: Self.sizeLimit + 1) }
            try file.seek(to: part.offset)
            return try file.read(upTo: part.length)
        } catch let error as DeliveryError {
            throw error
        } catch let error as SystemError {
            throw error.code == ELOOP ? .link : .unreadable(error)
        } catch {
            throw .notAFile
        }
    }

    private func open() throws -> Descriptor {
        let folder = try Descriptor(folder: folder, followingLinks: true)
        // Not waiting, for it could be a pipe that nobody writes to.
        let file = try Descriptor(
            opening: name, in: folder.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
        guard try file.isRegular() else { throw DeliveryError.notAFile }
        return file
    }
}

extension DeliveredFile {
    /// The file in parts of whole lines, each no larger than a file on a stick may be: another office's export may be
    /// larger than the memory. A line that is longer than a part is cut, and then refused.
    ///
    /// One that cannot be read is one part, and says so when it is read.
    var parts: [DeliveredFile] {
        guard let file = try? open() else { return [self] }
        var parts: [Part] = []
        var offset = 0
        var line = 1
        while let bytes = try? file.read(upTo: Self.sizeLimit), !bytes.isEmpty {
            let end = bytes.count < Self.sizeLimit ? nil : bytes.lastIndex(of: UInt8(ascii: "\n"))
            let length = end.map { $0 + 1 } ?? bytes.count
            parts.append(Part(offset: offset, length: length, firstLine: line))
            offset += length
            line += bytes[..<length].count { $0 == UInt8(ascii: "\n") }
            guard (try? file.seek(to: offset)) != nil else { break }
        }
        guard parts.count > 1 else { return [self] }
        return parts.map { part in
            var file = self
            file.part = part
            return file
        }
    }
}
