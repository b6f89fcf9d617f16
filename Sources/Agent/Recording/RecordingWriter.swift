internal import SystemRoot

/// Writes a recording beside its place and puts it there whole: never over something else, never half.
struct RecordingWriter {
    private let calls: any FileSystemCalls
    private let parentPath: String
    private let name: String

    /// - Parameter path: where the recording shall be; nothing or an empty folder.
    init(path: String, calls: any FileSystemCalls) throws(Failure) {
        self.calls = calls
        let parts = path.split(separator: "/")
        guard let last = parts.last, last != ".", last != ".." else {
            throw Failure(.recordingTaken(folder: path), status: .usage)
        }
        let above = parts.dropLast().joined(separator: "/")
        parentPath = path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
        name = String(last)
    }

    private var draft: String { name + DurableFolder.draftSuffix }
    private var path: String {
        parentPath == "." ? name : parentPath.hasSuffix("/") ? parentPath + name : "\(parentPath)/\(name)"
    }

    /// Fails where something else is in the place; asked before the PC is read.
    func check() throws(Failure) {
        try inParent { parent throws(SystemError) in try isFree(in: parent) ? nil : .recordingTaken(folder: path) }
        try inParent { parent throws(SystemError) in
            try calls.names(in: parent).contains(draft) ? .recordingLeft(folder: path + DurableFolder.draftSuffix) : nil
        }
    }

    func write(_ contents: FolderContents) throws(Failure) {
        try check()
        try inParent { parent throws(SystemError) in
            do throws(SystemError) {
                try writeFolder(contents, as: draft, in: parent)
                try calls.syncFileSystem(of: parent)
                try calls.rename(draft, in: parent, to: name, in: parent)
            } catch {
                // The first error is the one to tell of.
                try? remove(draft, in: parent)
                throw error
            }
            try calls.sync(parent)
            return nil
        }
    }

    private func inParent(_ work: (Int32) throws(SystemError) -> Message?) throws(Failure) {
        let message: Message?
        do throws(SystemError) {
            let parent = try calls.openFolder(parentPath)
            defer { try? calls.close(parent) }
            message = try work(parent)
        } catch .invalid {
            throw Failure(.recordingUnfit(folder: path))
        } catch {
            throw Failure(FileFault(path: path, step: .writing, error: error))
        }
        if let message { throw Failure(message, status: .usage) }
    }

    private func isFree(in parent: Int32) throws(SystemError) -> Bool {
        let folder: Int32
        do throws(SystemError) {
            folder = try calls.openFolder(name, in: parent)
        } catch .absent {
            return true
        } catch .notAFolder {
            return false
        } catch .isALink {
            return false
        }
        defer { try? calls.close(folder) }
        return try calls.names(in: folder).isEmpty
    }

    private func write(_ contents: FolderContents, as name: String, in folder: Int32) throws(SystemError) {
        switch contents {
        case .file(let bytes): try writeFile(bytes, as: name, in: folder)
        case .folder: try writeFolder(contents, as: name, in: folder)
        case .link(let target):
            do throws(SystemError) {
                try calls.makeLink(name, in: folder, to: target)
            } catch .notPermitted {
                // The file system knows no links: symlink(2).
                throw .invalid
            }
        }
    }

    private func writeFolder(_ contents: FolderContents, as name: String, in parent: Int32) throws(SystemError) {
        guard case .folder(let entries) = contents else { return }
        try calls.makeFolder(name, in: parent)
        let folder = try calls.openFolder(name, in: parent)
        defer { try? calls.close(folder) }
        try giveToOwner(folder, of: parent)
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) { try write(entry, as: name, in: folder) }
        if entries.isEmpty { try writeFile([], as: SystemRoot.keepName, in: folder) }
    }

    private func writeFile(_ bytes: [UInt8], as name: String, in folder: Int32) throws(SystemError) {
        let file = try calls.create(name, in: folder)
        do throws(SystemError) {
            try giveToOwner(file, of: folder)
            var rest = bytes[...]
            while !rest.isEmpty {
                let taken = try calls.write(rest, to: file)
                guard taken > 0 else { throw .inputOutput }
                rest = rest.dropFirst(taken)
            }
        } catch {
            try? calls.close(file)
            throw error
        }
        try calls.close(file)
    }

    /// What root records belongs to whoever the folder belongs to, who will want to send it.
    private func giveToOwner(_ file: Int32, of folder: Int32) throws(SystemError) {
        guard calls.isRoot else { return }
        let owner = try calls.status(of: folder)
        guard owner.owner != 0 else { return }
        do throws(SystemError) { try calls.give(file, owner: owner.owner, group: owner.group) } catch .notPermitted {}
    }

    /// Removes a folder and all below it; never through a link.
    private func remove(_ name: String, in parent: Int32) throws(SystemError) {
        let folder = try calls.openFolder(name, in: parent)
        for inner in try calls.names(in: folder) {
            do throws(SystemError) { try calls.remove(inner, in: folder) } catch { try remove(inner, in: folder) }
        }
        try? calls.close(folder)
        try calls.removeFolder(name, in: parent)
    }
}
