import Agent

extension SimulatedDisk: FileSystemCalls {
    func openFolder(_ path: String) throws(SystemError) -> Int32 { open(try folder(at: path)) }

    func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        let node = try name == "." ? node(folder) : entry(name, in: node(folder))
        guard node.kind == .folder else { throw .notAFolder }
        return open(node)
    }

    func makeFolder(_ path: String) throws(SystemError) {
        let names = path.split(separator: "/")
        try add(Node(.folder), as: String(names.last ?? ""), to: folder(at: names.dropLast().joined(separator: "/")))
    }

    func makeFolder(_ name: String, in folder: Int32) throws(SystemError) {
        try add(Node(.folder), as: name, to: node(folder))
    }

    func create(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        let file = Node(.regular)
        try add(file, as: name, to: node(folder))
        return open(file)
    }

    func open(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        let node = try entry(name, in: node(folder))
        guard node.kind != .other else { throw .isALink }
        return open(node)
    }

    func status(of file: Int32) throws(SystemError) -> FileStatus {
        let node = try node(file)
        return FileStatus(kind: node.kind, size: node.bytes.count, owner: 990, group: 990, modified: 0)
    }

    func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
        let node = try node(file)
        node.bytes += bytes
        return bytes.count
    }

    func give(_ file: Int32, owner: UInt32, group: UInt32) throws(SystemError) { _ = try node(file) }

    func sync(_ file: Int32) throws(SystemError) { sync(try node(file)) }

    func syncFileSystem(of file: Int32) throws(SystemError) {
        _ = try node(file)
        syncAll()
    }

    func forgetContents(of file: Int32) throws(SystemError) { _ = try node(file) }

    func rename(_ name: String, in folder: Int32, to newName: String, in newFolder: Int32) throws(SystemError) {
        let (old, new) = (try node(folder), try node(newFolder))
        change([(old, name, nil), (new, newName, try entry(name, in: old))])
    }

    func link(_ name: String, in folder: Int32, to newName: String) throws(SystemError) {
        let folder = try node(folder)
        try add(entry(name, in: folder), as: newName, to: folder)
    }

    func makeLink(_ name: String, in folder: Int32, to target: String) throws(SystemError) {
        try add(Node(.other), as: name, to: node(folder))
    }

    func remove(_ name: String, in folder: Int32) throws(SystemError) {
        let folder = try node(folder)
        guard try entry(name, in: folder).kind != .folder else { throw SystemError(code: 21) }
        change([(folder, name, nil)])
    }

    func removeFolder(_ name: String, in folder: Int32) throws(SystemError) {
        let folder = try node(folder)
        guard try entry(name, in: folder).names.isEmpty else { throw SystemError(code: 39) }
        change([(folder, name, nil)])
    }

    /// In another order than the sorted one, as readdir(3) has it.
    func names(in folder: Int32) throws(SystemError) -> [String] { try node(folder).names.keys.sorted(by: >) }

    func lock(_ file: Int32) throws(SystemError) { _ = try node(file) }

    /// So that the calls by which root gives a file away are among those that can fail.
    var isRoot: Bool { true }

    private func folder(at path: String) throws(SystemError) -> Node {
        var node = root
        var names = path.split(separator: "/")
        if names.last == ".." { names.removeLast(2) }
        for name in names { node = try entry(String(name), in: node) }
        guard node.kind == .folder else { throw .notAFolder }
        return node
    }

    private func entry(_ name: String, in folder: Node) throws(SystemError) -> Node {
        guard let node = folder.names[name] else { throw .absent }
        return node
    }

    private func add(_ node: Node, as name: String, to folder: Node) throws(SystemError) {
        guard folder.names[name] == nil else { throw .alreadyThere }
        change([(folder, name, node)])
    }
}
