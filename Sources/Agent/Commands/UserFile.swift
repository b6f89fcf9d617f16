/// A file that somebody named at the keyboard.
struct UserFile {
    let path: String

    /// `nil` where it is absent, no plain file, or larger than the limit.
    func read(limit: Int) throws(Failure) -> [UInt8]? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last, !name.isEmpty else { return nil }
        let folder = parts.dropLast().joined(separator: "/")
        do throws(FileFault) {
            return try DurableFolder(opening: parts.count == 1 ? "." : folder + "/", in: LinuxFileSystem())
                .read(String(name), limit: limit)
        } catch {
            guard error.error != .absent, error.error != .notAFolder else { return nil }
            throw Failure(error)
        }
    }
}
