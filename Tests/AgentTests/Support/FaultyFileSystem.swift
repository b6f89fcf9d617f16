import Agent

/// The real file system, until a chosen call fails. Syncing is counted and left out: the tests cut no power.
final class FaultyFileSystem: FileSystemCalls {
    enum Fault: CaseIterable {
        case inputOutput, noSpace, shortWrite
        /// All calls from the place on fail: as if the process had ended there.
        case kill
        /// All writes from the place on fail for want of room.
        case fullDisk
    }

    private let real = LinuxFileSystem()
    private let fault: Fault
    private let place: Int
    private(set) var calls = 0
    private var writes: [Int] = []

    /// The places where this fault can strike, as a run without faults has counted them.
    func places(for fault: Fault) -> [Int] {
        switch fault {
        case .inputOutput, .noSpace, .kill: Array(1...calls)
        case .shortWrite, .fullDisk: writes
        }
    }

    /// - Parameter place: the call that fails, counted from 1.
    init(_ fault: Fault = .inputOutput, at place: Int = .max) {
        self.fault = fault
        self.place = place
    }

    private func meet() throws(SystemError) {
        calls += 1
        switch fault {
        case .inputOutput where calls == place: throw .inputOutput
        case .noSpace where calls == place: throw .noSpace
        case .kill where calls >= place: throw .inputOutput
        default: break
        }
    }

    func openFolder(_ path: String) throws(SystemError) -> Int32 {
        try meet()
        return try real.openFolder(path)
    }
    func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        try meet()
        return try real.openFolder(name, in: folder)
    }
    func makeFolder(_ path: String) throws(SystemError) {
        try meet()
        try real.makeFolder(path)
    }
    func makeFolder(_ name: String, in folder: Int32) throws(SystemError) {
        try meet()
        try real.makeFolder(name, in: folder)
    }
    func create(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        try meet()
        return try real.create(name, in: folder)
    }
    func open(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        try meet()
        return try real.open(name, in: folder)
    }
    func status(of file: Int32) throws(SystemError) -> FileStatus {
        try meet()
        return try real.status(of: file)
    }
    func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8] {
        try meet()
        return try real.read(file, upTo: count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
        try meet()
        writes.append(calls)
        if fault == .fullDisk, calls >= place { throw .noSpace }
        let isShort = fault == .shortWrite && calls == place
        return try real.write(isShort ? bytes.prefix(max(1, bytes.count / 2)) : bytes, to: file)
    }
    func give(_ file: Int32, owner: UInt32, group: UInt32) throws(SystemError) {
        try meet()
        try real.give(file, owner: owner, group: group)
    }
    func sync(_ file: Int32) throws(SystemError) { try meet() }
    func syncFileSystem(of file: Int32) throws(SystemError) { try meet() }
    func forgetContents(of file: Int32) throws(SystemError) { try meet() }
    func close(_ file: Int32) throws(SystemError) {
        // The descriptor is gone even where close(2) fails.
        try real.close(file)
        try meet()
    }
    func rename(_ name: String, in folder: Int32, to newName: String, in newFolder: Int32) throws(SystemError) {
        try meet()
        try real.rename(name, in: folder, to: newName, in: newFolder)
    }
    func link(_ name: String, in folder: Int32, to newName: String) throws(SystemError) {
        try meet()
        try real.link(name, in: folder, to: newName)
    }
    func remove(_ name: String, in folder: Int32) throws(SystemError) {
        try meet()
        try real.remove(name, in: folder)
    }
    func makeLink(_ name: String, in folder: Int32, to target: String) throws(SystemError) {
        try meet()
        try real.makeLink(name, in: folder, to: target)
    }
    func removeFolder(_ name: String, in folder: Int32) throws(SystemError) {
        try meet()
        try real.removeFolder(name, in: folder)
    }
    func names(in folder: Int32) throws(SystemError) -> [String] {
        try meet()
        return try real.names(in: folder)
    }
    func lock(_ file: Int32) throws(SystemError) {
        try meet()
        try real.lock(file)
    }
    var isRoot: Bool { real.isRoot }
}
