/// An open folder whose files are written so that a power cut at any instant leaves the old file or the new, whole.
///
/// Every error of write, fsync, rename and close is an error of the whole; what was half-written is taken away, and
/// the next try writes anew: after a failed fsync(2) the kernel may already have dropped the pages, so that a second
/// one would succeed without having written anything. Source: "Can Applications Recover from fsync Failures?", ATC 2020.
package final class DurableFolder {
    package let path: String
    let calls: any FileSystemCalls
    let descriptor: Int32

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

    /// A call that a signal interrupted is made again.
    func retried<Result>(_ call: () throws(SystemError) -> Result) throws(SystemError) -> Result {
        while true {
            do throws(SystemError) { return try call() } catch .interrupted { continue }
        }
    }

    func fault(_ name: String, _ step: FileFault.Step, _ error: SystemError) -> FileFault {
        FileFault(path: "\(path)/\(name)", step: step, error: error)
    }
}
