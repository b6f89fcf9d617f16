import Glibc

/// A file that somebody brought, found but not read yet.
package struct DeliveredFile: Sendable {
    /// As many bytes as a file may have.
    static let sizeLimit = 1 << 20

    /// The folder as it was given; the file is opened below it and never by a path made of names that were brought.
    let folder: String
    let name: String

    /// How messages call it.
    package var shownPath: ReportedText { ReportedText(folder == "." ? name : "\(folder)/\(name)") }

    /// The lines of the file.
    func read() throws(DeliveryError) -> DeliveredLines {
        let bytes = try readBytes()
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge }
        let lines = DeliveredLines(bytes)
        guard !lines.isEmpty else { throw .empty }
        return lines
    }

    private func readBytes() throws(DeliveryError) -> [UInt8] {
        do {
            let folder = try Descriptor(folder: folder, followingLinks: true)
            // Not waiting, for it could be a pipe that nobody writes to.
            let file = try Descriptor(
                opening: name, in: folder.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
            guard try file.isRegular() else { throw DeliveryError.notAFile }
            return try file.read(upTo: Self.sizeLimit + 1)
        } catch let error as DeliveryError {
            throw error
        } catch let error as SystemError {
            throw error.code == ELOOP ? .link : .unreadable(error)
        } catch {
            throw .notAFile
        }
    }
}
