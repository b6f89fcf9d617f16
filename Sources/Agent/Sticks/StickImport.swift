package import Reports

/// Reads the acknowledgements that a stick brought back. Anybody may have written to it.
///
/// Only regular files ending in `.ack` in the one folder count, and each line is judged for itself. No file's name is
/// used for anything but to open it within the folder.
package struct StickImport {
    private let calls: any FileSystemCalls

    private let fileCount: Int

    package static let fileSize = 1024 * 1024

    package init(calls: any FileSystemCalls, fileCount: Int = 10_000) {
        self.calls = calls
        self.fileCount = fileCount
    }

    /// What a stick has to say.
    package struct Harvest: Hashable, Sendable {
        package var acknowledgements: [Acknowledgement] = []

        /// Files that were not read: too large, no plain files, or the stick failed at them.
        package var ignoredFiles = 0

        /// Lines that no collector of the kit has signed, or that are no acknowledgements.
        package var ignoredLines = 0

        package init() {}
    }

    package func read(from path: String, kit: Kit) throws(Failure) -> Harvest {
        guard let folder = try StickFolder.find(under: path, in: calls, making: false) else {
            throw Failure(.importFolderMissing(folder: path))
        }
        let names: [String]
        do throws(FileFault) { names = try folder.names() } catch { throw Failure(error) }
        guard names.count <= fileCount else {
            throw Failure(.importTooMany(folder: folder.path, limit: fileCount))
        }
        let check = AcknowledgementCheck(kit: kit)
        var harvest = Harvest()
        for name in names where name.lowercased().hasSuffix(".ack") {
            // A name of a hidden file is what macOS leaves beside each file on a stick.
            guard !name.hasPrefix("."), let bytes = try? folder.read(name, limit: StickImport.fileSize) else {
                harvest.ignoredFiles += 1
                continue
            }
            for line in LineFile(bytes) {
                guard let acknowledgement = check.acknowledgement(in: line) else {
                    harvest.ignoredLines += 1
                    continue
                }
                harvest.acknowledgements.append(acknowledgement)
            }
        }
        return harvest
    }
}
