import Agent

/// A file system, the real one or a simulated one, until a chosen call fails.
///
/// On the real one syncing is counted and left out: the tests cut no power there.
final class FaultyFileSystem: FileSystemCalls {
    enum Fault: CaseIterable {
        case inputOutput, noSpace, interrupted, shortWrite, shortRead
        /// All calls from the place on fail: as if the process had ended there, or the disk for ever.
        case kill
        /// From the place on there is no room for any byte or name.
        case fullDisk
    }

    private let real: any FileSystemCalls
    private let simulated: SimulatedDisk?
    private let fault: Fault
    private let place: Int
    private(set) var calls = 0
    private var writes: [Int] = []
    private var reads: [Int] = []
    private var takingRoom: [Int] = []

    /// The places where this fault can strike, as a run without faults has counted them.
    func places(for fault: Fault) -> [Int] {
        switch fault {
        case .inputOutput, .noSpace, .interrupted, .kill: Array(1..<(calls + 1))
        case .shortWrite: writes
        case .shortRead: reads
        case .fullDisk: takingRoom
        }
    }

    /// - Parameter place: the call that fails, counted from 1.
    init(_ fault: Fault = .inputOutput, at place: Int = .max, on simulated: SimulatedDisk? = nil) {
        self.fault = fault
        self.place = place
        self.simulated = simulated
        real = simulated ?? LinuxFileSystem()
    }

    private func meet(needingRoom: Bool = false) throws(SystemError) {
        calls += 1
        if needingRoom { takingRoom.append(calls) }
        switch fault {
        case .inputOutput where calls == place: throw .inputOutput
        case .noSpace where calls == place: throw .noSpace
        case .interrupted where calls == place: throw .interrupted
        case .kill where calls >= place: throw .inputOutput
        case .fullDisk where calls >= place && needingRoom: throw .noSpace
        default: break
        }
    }

    /// What is there needs no room to be made.
    private func isThere(_ open: () throws(SystemError) -> Int32) -> Bool {
        guard let folder = try? open() else { return false }
        try? real.close(folder)
        return true
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
        try meet(needingRoom: !isThere { () throws(SystemError) in try real.openFolder(path) })
        try real.makeFolder(path)
    }
    func makeFolder(_ name: String, in folder: Int32) throws(SystemError) {
        try meet(needingRoom: !isThere { () throws(SystemError) in try real.openFolder(name, in: folder) })
        try real.makeFolder(name, in: folder)
    }
    func create(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
        try meet(needingRoom: true)
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
        reads.append(calls)
        let isShort = fault == .shortRead && calls == place
        return try real.read(file, upTo: isShort ? max(1, count / 64) : count)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
        try meet(needingRoom: true)
        writes.append(calls)
        let isShort = fault == .shortWrite && calls == place
        return try real.write(isShort ? bytes.prefix(max(1, bytes.count / 2)) : bytes, to: file)
    }
    func give(_ file: Int32, owner: UInt32, group: UInt32) throws(SystemError) {
        try meet()
        try real.give(file, owner: owner, group: group)
    }
    func sync(_ file: Int32) throws(SystemError) {
        do throws(SystemError) { try meet() } catch {
            // The kernel tells once, and then holds the bytes for written.
            if error != .interrupted { try simulated?.node(file).isForgotten = true }
            throw error
        }
        try simulated?.sync(file)
    }
    func syncFileSystem(of file: Int32) throws(SystemError) {
        try meet()
        try simulated?.syncFileSystem(of: file)
    }
    func forgetContents(of file: Int32) throws(SystemError) { try meet() }
    func close(_ file: Int32) throws(SystemError) {
        // The descriptor is gone even where close(2) fails.
        try real.close(file)
        try meet()
    }
    func rename(_ name: String, in folder: Int32, to newName: String, in newFolder: Int32) throws(SystemError) {
        try meet(needingRoom: true)
        try real.rename(name, in: folder, to: newName, in: newFolder)
    }
    func link(_ name: String, in folder: Int32, to newName: String) throws(SystemError) {
        try meet(needingRoom: true)
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
