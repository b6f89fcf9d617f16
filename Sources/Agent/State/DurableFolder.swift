/// An open folder whose files are written so that a power cut at any instant leaves the old file or the new, whole.
///
/// Every error of write, fsync, rename and close is an error of the whole; what was half-written is taken away, and
/// the next try writes anew: after a failed fsync(2) the kernel may already have dropped the pages, so that a second
/// one would succeed without having written anything. Source: "Can Applications Recover from fsync Failures?", ATC 2020.
package final class DurableFolder {
    package let path: String
    private let calls: any FileSystemCalls
    private let descriptor: Int32

    private init(path: String, calls: any FileSystemCalls, descriptor: Int32) {
        self.path = path
        self.calls = calls
        self.descriptor = descriptor
    }

    deinit {
        // Nothing is lost with an open folder: what was written to it was synced.
        try? calls.close(descriptor)
    }

    /// Opens a folder, making it (mode 0700) where it is asked for and absent.
    package init(opening path: String, in calls: any FileSystemCalls, making: Bool = false) throws(FileFault) {
        self.path = path
        self.calls = calls
        descriptor = try DurableFolder.descriptor(of: path, in: calls, making: making)
    }

    private static func descriptor(
        of path: String, in calls: any FileSystemCalls, making: Bool
    ) throws(FileFault) -> Int32 {
        do throws(SystemError) {
            if making { try make(path, in: calls) }
            return try calls.openFolder(path)
        } catch {
            throw FileFault(path: path, step: making ? .writing : .reading, error: error)
        }
    }

    private static func make(_ path: String, in calls: any FileSystemCalls) throws(SystemError) {
        do throws(SystemError) {
            try calls.makeFolder(path)
        } catch .alreadyThere {
        }
        let above: Int32
        do throws(SystemError) {
            above = try calls.openFolder(path + "/..")
        } catch .notAllowed {
            // Under systemd, which made the folder.
            return
        }
        // Each time: whoever made it may have been cut off before this.
        let result = Result { () throws(SystemError) in try calls.sync(above) }
        try calls.close(above)
        try result.get()
    }

    /// A folder inside this one; never through a link.
    package func folder(_ name: String, making: Bool = false) throws(FileFault) -> DurableFolder {
        do throws(SystemError) {
            if making { try makeFolder(name) }
            let inner = try calls.openFolder(name, in: descriptor)
            return DurableFolder(path: "\(path)/\(name)", calls: calls, descriptor: inner)
        } catch {
            throw fault(name, making ? .writing : .reading, error)
        }
    }

    private func makeFolder(_ name: String) throws(SystemError) {
        do throws(SystemError) {
            try calls.makeFolder(name, in: descriptor)
        } catch .alreadyThere {
            return
        }
        let inner = try calls.openFolder(name, in: descriptor)
        do throws(SystemError) {
            try giveToOwner(inner)
        } catch {
            try? calls.close(inner)
            throw error
        }
        try calls.close(inner)
        try calls.sync(descriptor)
    }

    /// The number of the file system that the folder lies on.
    package func device() throws(FileFault) -> UInt64 {
        do throws(SystemError) {
            return try calls.status(of: descriptor).device
        } catch {
            throw FileFault(path: path, step: .reading, error: error)
        }
    }

    package func names() throws(FileFault) -> [String] {
        do throws(SystemError) {
            return try calls.names(in: descriptor).sorted()
        } catch {
            throw FileFault(path: path, step: .reading, error: error)
        }
    }

    /// A regular file's bytes; `nil` where it is absent, where it is no regular file, and where it is over the limit.
    package func read(_ name: String, limit: Int) throws(FileFault) -> [UInt8]? {
        try read(name, limit: limit, fromDevice: false)
    }

    /// The same, past the copy that the kernel keeps in memory: what the medium really holds.
    package func readFromDevice(_ name: String, limit: Int) throws(FileFault) -> [UInt8]? {
        try read(name, limit: limit, fromDevice: true)
    }

    private func read(_ name: String, limit: Int, fromDevice: Bool) throws(FileFault) -> [UInt8]? {
        do throws(SystemError) {
            return try contents(of: name, limit: limit, fromDevice: fromDevice)
        } catch .absent {
            return nil
        } catch .isALink {
            return nil
        } catch {
            throw fault(name, .reading, error)
        }
    }

    private func contents(of name: String, limit: Int, fromDevice: Bool) throws(SystemError) -> [UInt8]? {
        let file = try calls.open(name, in: descriptor)
        defer { try? calls.close(file) }
        if fromDevice { try calls.forgetContents(of: file) }
        let status = try calls.status(of: file)
        guard status.kind == .regular, status.size <= limit else { return nil }
        var bytes: [UInt8] = []
        // One byte more than the limit, so that a file that grows under our eyes is seen.
        while bytes.count <= limit {
            let rest = limit + 1 - bytes.count
            let more = try retried { () throws(SystemError) in try calls.read(file, upTo: min(rest, 65_536)) }
            if more.isEmpty { return bytes }
            bytes += more
        }
        return nil
    }

    /// When a file's contents were last changed, in seconds since 1970.
    package func modified(_ name: String) throws(FileFault) -> Int64 {
        do throws(SystemError) {
            let file = try calls.open(name, in: descriptor)
            defer { try? calls.close(file) }
            return try calls.status(of: file).modified
        } catch {
            throw fault(name, .reading, error)
        }
    }

    /// The write dance: a new `.tmp`, all bytes, fsync, rename over the name, fsync of the folder.
    package func write(_ bytes: [UInt8], as name: String) throws(FileFault) {
        let draft = name + DurableFolder.draftSuffix
        do throws(SystemError) {
            try removeIfThere(draft)
            do throws(SystemError) {
                try writeDraft(bytes, as: draft)
                try calls.rename(draft, in: descriptor, to: name, in: descriptor)
            } catch {
                try? calls.remove(draft, in: descriptor)
                throw error
            }
            try calls.sync(descriptor)
        } catch {
            throw fault(name, .writing, error)
        }
    }

    /// What a file is called until it is whole.
    package static let draftSuffix = ".tmp"

    private func writeDraft(_ bytes: [UInt8], as draft: String) throws(SystemError) {
        let file = try calls.create(draft, in: descriptor)
        do throws(SystemError) {
            try giveToOwner(file)
            try writeAll(bytes, to: file)
            try calls.sync(file)
        } catch {
            try? calls.close(file)
            throw error
        }
        try calls.close(file)
    }

    private func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let taken = try retried { () throws(SystemError) in try calls.write(rest, to: file) }
            // A write of nothing that is no error would turn this into an endless loop.
            guard taken > 0 else { throw .inputOutput }
            rest = rest.dropFirst(taken)
        }
    }

    /// What root writes belongs to the folder's owner: the service runs as another user and must be able to read it.
    private func giveToOwner(_ file: Int32) throws(SystemError) {
        guard calls.isRoot else { return }
        let owner = try calls.status(of: descriptor)
        guard owner.owner != 0 else { return }
        do throws(SystemError) {
            try calls.give(file, owner: owner.owner, group: owner.group)
        } catch .notPermitted {
            // A stick's file system may have no owners.
        }
    }

    /// Removes files for good; those that are not there are fine.
    package func remove(_ names: [String]) throws(FileFault) {
        guard !names.isEmpty else { return }
        do throws(SystemError) {
            for name in names { try removeIfThere(name) }
            try calls.sync(descriptor)
        } catch {
            throw FileFault(path: path, step: .removing, error: error)
        }
    }

    private func removeIfThere(_ name: String) throws(SystemError) {
        do throws(SystemError) {
            try calls.remove(name, in: descriptor)
        } catch .absent {
        }
    }

    /// Moves a file into another folder of the same file system, durably.
    package func move(_ name: String, to other: DurableFolder, as newName: String) throws(FileFault) {
        do throws(SystemError) {
            try calls.rename(name, in: descriptor, to: newName, in: other.descriptor)
            try calls.sync(other.descriptor)
            try calls.sync(descriptor)
        } catch {
            throw fault(name, .writing, error)
        }
    }

    /// Gives a file a second name, durably; false where that name is taken.
    package func link(_ name: String, as newName: String) throws(FileFault) -> Bool {
        do throws(SystemError) {
            try calls.link(name, in: descriptor, to: newName)
            try calls.sync(descriptor)
            return true
        } catch .alreadyThere {
            return false
        } catch {
            throw fault(name, .writing, error)
        }
    }

    /// Makes durable what the names in this folder are now; those of the folders in it too, not what these hold.
    package func syncNames() throws(FileFault) {
        do throws(SystemError) {
            try calls.sync(descriptor)
        } catch {
            throw FileFault(path: path, step: .writing, error: error)
        }
    }

    /// Takes away what a cut left half-written.
    package func removeDrafts() throws(FileFault) {
        try remove(try names().filter { $0.hasSuffix(DurableFolder.draftSuffix) })
    }

    /// Writes out all of the file system that the folder lies on: a stick's file table too.
    package func syncFileSystem() throws(FileFault) {
        do throws(SystemError) {
            try calls.syncFileSystem(of: descriptor)
        } catch {
            throw FileFault(path: path, step: .writing, error: error)
        }
    }

    /// Runs a body while no other process is in such a body with the same folder.
    package func locked<Result>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        let lock: Int32
        do throws(SystemError) {
            lock = try calls.openFolder(".", in: descriptor)
        } catch {
            throw Failure(FileFault(path: path, step: .reading, error: error))
        }
        // Closing gives the lock back.
        defer { try? calls.close(lock) }
        do throws(SystemError) {
            try retried { () throws(SystemError) in try calls.lock(lock) }
        } catch {
            throw Failure(FileFault(path: path, step: .writing, error: error))
        }
        return try body()
    }

    private func retried<Result>(_ call: () throws(SystemError) -> Result) throws(SystemError) -> Result {
        while true {
            do throws(SystemError) { return try call() } catch .interrupted { continue }
        }
    }

    private func fault(_ name: String, _ step: FileFault.Step, _ error: SystemError) -> FileFault {
        FileFault(path: "\(path)/\(name)", step: step, error: error)
    }
}
