import Foundation

/// What one path that was given to `import` turned out to be: a file, or a folder with files in it.
package struct Delivery: Sendable {
    /// As many files as are read of one folder.
    static let fileLimit = 10_000

    /// The folder on a stick that `probe export` writes to and `probe import` reads from.
    static let stickFolder = "PROBE"

    /// How messages call it.
    package let shownPath: ReportedText

    /// In the order of their names.
    package private(set) var files: [DeliveredFile] = []

    /// Where receipts go; `nil` where the lines did not come from a stick.
    package private(set) var receiptFolder: String?

    /// What was wrong with the path itself.
    package private(set) var error: DeliveryError?

    package init(path: String) {
        var folder = path
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        shownPath = ReportedText(folder)
        if Self.isFolder(folder) {
            addFiles(in: folder)
        } else {
            let cut = folder.lastIndex(of: "/")
            let parent = cut.map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? "."
            let name = cut.map { String(folder[folder.index(after: $0)...]) } ?? folder
            files = DeliveredFile(folder: parent, name: name).parts
            if Self.isStickFolder(parent) { receiptFolder = parent }
        }
    }

    /// Takes the signed files of a folder, and of the stick's folder in it; no others, and none deeper.
    private mutating func addFiles(in folder: String) {
        if Self.isStickFolder(folder) { receiptFolder = folder }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            self.error = .folder
            return
        }
        // A name of a hidden file is what macOS leaves beside each file on a stick.
        for name in names where name.lowercased().hasSuffix(".jws") && !name.hasPrefix(".") {
            guard files.count < Self.fileLimit else {
                error = .tooManyFiles(limit: Self.fileLimit)
                return
            }
            files.append(DeliveredFile(folder: folder, name: name))
        }
        guard receiptFolder == nil, let inner = names.first(where: { Self.isStickFolder($0, in: folder) }) else {
            return
        }
        addFiles(in: "\(folder)/\(inner)")
    }

    private static func isFolder(_ path: String) -> Bool {
        (try? Descriptor(folder: path, followingLinks: true)) != nil
    }

    /// The program on the stick may have that name too.
    private static func isStickFolder(_ name: String, in folder: String) -> Bool {
        isStickFolder(name) && isFolder("\(folder)/\(name)")
    }

    /// FAT ignores case.
    private static func isStickFolder(_ path: String) -> Bool {
        path.split(separator: "/").last?.uppercased() == stickFolder
    }
}
