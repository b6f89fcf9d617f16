extension DurableFolder {
    package func names() throws(FileFault) -> [String] {
        do throws(SystemError) {
            return try calls.names(in: descriptor).sorted()
        } catch {
            throw FileFault(path: path, step: .reading, error: error)
        }
    }

    /// The number of the file system that the folder lies on.
    package func device() throws(FileFault) -> UInt64 {
        do throws(SystemError) {
            return try calls.status(of: descriptor).device
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
}
