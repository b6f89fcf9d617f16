/// The folder PROBE on a stick.
package enum StickFolder {
    package static let name = "PROBE"

    /// The folder, in whatever case Windows left its name; `nil` where there is none.
    ///
    /// Whoever gives PROBE itself, in place of the stick, means the same.
    package static func find(
        under path: String, in calls: any FileSystemCalls, making: Bool
    ) throws(Failure) -> DurableFolder? {
        let stick: DurableFolder
        do throws(FileFault) {
            stick = try DurableFolder(opening: path, in: calls)
        } catch {
            switch error.error {
            case .absent, .notAFolder: throw Failure(.noSuchFolder(path))
            default: throw Failure(error)
            }
        }
        do throws(FileFault) {
            if isProbe(path.split(separator: "/").last ?? "") { return stick }
            if let there = try stick.names().first(where: { isProbe($0[...]) }) { return try stick.folder(there) }
            return making ? try stick.folder(name, making: true) : nil
        } catch {
            throw Failure(error)
        }
    }

    private static func isProbe(_ name: Substring) -> Bool { name.lowercased() == "probe" }
}
