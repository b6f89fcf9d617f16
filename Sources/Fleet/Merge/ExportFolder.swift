import Glibc
package import Reports

/// Lines on their way into a folder, such as a stick's: in files no larger than an import reads of a folder, and than
/// FAT holds.
///
/// Each file is whole whenever it is there, so a stick that was pulled out too early brings fewer lines and no damaged
/// ones. What the same collector wrote into the folder before is replaced.
package final class ExportFolder: ExportTarget {
    /// As much as an import reads of a file in a folder.
    private static let length = DeliveredFile.sizeLimit

    private let path: String
    private let folder: Descriptor
    private let prefix: String
    private let files: Int
    private var count = 0
    private var waiting: [UInt8] = []

    /// - Parameter collector: Whose files they are.
    package convenience init(path: String, collector: KeyID) throws(NewFileError) {
        try self.init(path: path, collector: collector, files: Delivery.fileLimit)
    }

    /// - Parameter files: As many as may be written.
    init(path: String, collector: KeyID, files: Int) throws(NewFileError) {
        self.path = path
        self.files = files
        prefix = LineID(hashing: Array(collector.description.utf8)).fileName
        do throws(SystemError) { folder = try Descriptor(folder: path, followingLinks: true) } catch {
            throw NewFileError(path: path, error: error)
        }
    }

    package func add(_ line: String) throws(NewFileError) {
        if waiting.count + line.utf8.count + 1 > Self.length { try writeWaiting() }
        waiting += line.utf8
        waiting.append(UInt8(ascii: "\n"))
    }

    package func finish() throws(NewFileError) {
        if !waiting.isEmpty { try writeWaiting() }
        // An export of before may have had more.
        var number = count + 1
        while unsafe unlinkat(folder.number, name(number), 0) == 0 { number += 1 }
        do throws(SystemError) { try folder.flush() } catch { throw NewFileError(path: path, error: error) }
    }

    private func writeWaiting() throws(NewFileError) {
        do throws(SystemError) {
            guard count < files else { throw SystemError(code: EFBIG) }
            count += 1
            try DurableFile.replace(waiting, named: name(count), in: folder)
        } catch {
            throw NewFileError(path: "\(path)/\(name(count))", error: error)
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private func name(_ number: Int) -> String {
        let digits = "\(number)"
        return "\(prefix)-\(String(repeating: "0", count: max(0, 5 - digits.count)))\(digits).jws"
    }
}
