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
            for there in try stick.names() where isProbe(there[...]) {
                if let folder = try folder(there, in: stick) { return folder }
            }
            guard making else { return nil }
            // On FAT a program `probe` takes the name: then what it lies in is the folder. The office reads both.
            return try folder(name, in: stick, making: true) ?? stick
        } catch {
            throw Failure(error)
        }
    }

    /// `nil` where a file has that name; a link is followed by nobody, and stays an error.
    private static func folder(
        _ name: String, in stick: DurableFolder, making: Bool = false
    ) throws(FileFault) -> DurableFolder? {
        do throws(FileFault) { return try stick.folder(name, making: making) } catch {
            guard error.error == .notAFolder, (try? stick.modified(name)) != nil else { throw error }
            return nil
        }
    }

    private static func isProbe(_ name: Substring) -> Bool { name.lowercased() == "probe" }
}
