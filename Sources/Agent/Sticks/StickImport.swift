package import Reports

/// Reads the acknowledgements and the changes of keys that a stick brought back. Anybody may have written to it.
///
/// Only regular files ending in `.ack` and `.keys` in the one folder count, and each line is judged for itself. No
/// file's name is used for anything but to open it within the folder.
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
        /// Changes of keys, of whatever district.
        package var changes: [SignedLine] = []

        /// Those that count under the newest of the keys.
        package var acknowledgements: [Acknowledgement] = []

        /// Files that were not read: too large, no plain files, or the stick failed at them.
        package var ignoredFiles = 0

        /// Lines that no collector of the kit, or of the keys that followed it, has signed, or that are something else.
        package var ignoredLines = 0

        package init() {}
    }

    /// - Parameter enrolment: is not changed: to follow ``Harvest/changes`` is the caller's affair.
    package func read(from path: String, enrolment: Enrolment) throws(Failure) -> Harvest {
        guard let folder = try StickFolder.find(under: path, in: calls, making: false) else {
            throw Failure(.importFolderMissing(folder: path))
        }
        let names: [String]
        do throws(FileFault) { names = try folder.names() } catch { throw Failure(error) }
        guard names.count <= fileCount else {
            throw Failure(.importTooMany(folder: folder.path, limit: fileCount))
        }
        var harvest = Harvest()
        harvest.changes = harvest.take(".keys", names, in: folder) { try? SignedLine(verifying: $0, as: .keys) }
        let check = AcknowledgementCheck(kit: enrolment.following(harvest.changes).kitOfToday)
        harvest.acknowledgements = harvest.take(".ack", names, in: folder, check.acknowledgement)
        return harvest
    }
}

extension StickImport.Harvest {
    /// What the files with this ending hold; what is none of it is counted.
    fileprivate mutating func take<Content>(
        _ ending: String, _ names: [String], in folder: DurableFolder, _ content: ([UInt8]) -> Content?
    ) -> [Content] {
        var contents: [Content] = []
        for name in names where name.lowercased().hasSuffix(ending) {
            // A name of a hidden file is what macOS leaves beside each file on a stick.
            guard !name.hasPrefix("."), let bytes = try? folder.read(name, limit: StickImport.fileSize) else {
                ignoredFiles += 1
                continue
            }
            for line in LineFile(bytes) {
                if let found = content(line) { contents.append(found) } else { ignoredLines += 1 }
            }
        }
        return contents
    }
}
