import Reports

/// The kit that somebody named at the keyboard: its file, or the folder, such as a stick, that it alone is in.
struct OfferedKit {
    let path: String

    func read() throws(Failure) -> SignedKit {
        // What can't be opened as a folder is read as a file, which says why.
        if let folder = try? DurableFolder(opening: path, in: LinuxFileSystem()) { return try onlyKit(in: folder) }
        guard let bytes = try UserFile(path: path).read(limit: SignedKit.fileLimit) else {
            throw Failure(.kitFileUnusable(file: path))
        }
        do throws(KitError) {
            return try SignedKit(file: bytes, name: path)
        } catch {
            throw Failure(.kitRefused(error))
        }
    }

    private func onlyKit(in folder: DurableFolder) throws(Failure) -> SignedKit {
        let names: [String]
        do throws(FileFault) { names = try folder.names() } catch { throw Failure(error) }
        var found: [(name: String, kit: SignedKit)] = []
        for name in names.prefix(OfferedKit.fileCount) where !name.hasPrefix(".") {
            guard let bytes = try? folder.read(name, limit: SignedKit.fileLimit),
                let kit = try? SignedKit(file: bytes, name: name), !found.contains(where: { $0.kit == kit })
            else { continue }
            found.append((name, kit))
        }
        guard let only = found.first else { throw Failure(.kitNotInFolder(path)) }
        guard found.count == 1 else {
            let names = found.map { "\($0.name) (\($0.kit.kit.school), \($0.kit.kit.district))" }
            throw Failure(.kitsInFolder(path, names))
        }
        return only.kit
    }

    /// A stick may be full of music.
    private static let fileCount = 1000
}
