internal import Glibc

/// The folder that stands for `/`: the running PC's, or one in which a PC was recorded.
///
/// Paths are given without a leading `/`, such as `proc/meminfo`. In a recording a symbolic link leads
/// where it led on the recorded PC, and never out of the folder.
package struct SystemRoot: Sendable {
    /// The folder, without a trailing `/`; empty for the running PC.
    private let folder: String

    /// Where all reading is noted; nowhere as a rule.
    private var trace: ReadingTrace?

    /// What could not be read when the PC was recorded.
    private var notRecorded: [String: ReadError.Reason] = [:]

    /// The empty file by which a recording keeps a folder that was empty on the PC.
    ///
    /// That a folder is there and empty is told too, such as `sys/class/power_supply` of a PC without a battery; git and
    /// some archives keep no empty folder.
    package static let keepName = ".keep"

    /// Whether this is the running PC.
    package var isLive: Bool { folder.isEmpty }

    /// The running PC.
    package static let live = SystemRoot(folder: "")

    /// A PC recorded in a folder, where these files could not be read.
    package static func recorded(in folder: String, except notRecorded: NotRecorded = NotRecorded()) -> SystemRoot {
        var root = SystemRoot(folder: folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
        root.notRecorded = notRecorded.reasons
        return root
    }

    /// The same root; what is read through this one is noted.
    package func traced(by trace: ReadingTrace) -> SystemRoot {
        var root = self
        root.trace = trace
        return root
    }

    private init(folder: String) { self.folder = folder }

    /// The whole content of a file.
    ///
    /// - Parameter limit: more bytes than this are an error, not a cut: half a file would be a wrong value.
    package func bytes(of file: String, limit: Int = 4 << 20) throws(ReadError) -> [UInt8] {
        guard let trace else { return try read(file, limit: limit) }
        let place = try walk(file)
        note(place)
        let bytes = try trace.file(at: place) { () throws(ReadError) in try read(file, limit: limit) }
        guard bytes.count <= limit else {
            throw ReadError(file: file, reason: .unreadable("longer than \(limit) bytes"))
        }
        return bytes
    }

    private func read(_ file: String, limit: Int) throws(ReadError) -> [UInt8] {
        try checkRecorded(file)
        return try SystemCalls.read(place(of: file), naming: file, limit: limit)
    }

    /// The whole content of a file as text; bytes that are not UTF-8 become U+FFFD.
    package func text(of file: String, limit: Int = 4 << 20) throws(ReadError) -> String {
        String(decoding: try bytes(of: file, limit: limit), as: UTF8.self)
    }

    /// A file of one value, as sysfs has them: without the line's end and blanks around.
    package func value(of file: String) throws(ReadError) -> String {
        try bytes(of: file, limit: 64 << 10)[...].value.text
    }

    /// The names in a folder, sorted; links count as what they are.
    ///
    /// Hidden ones are left out: the kernel hides none, and a recording has ``keepName`` in folders that were empty.
    ///
    /// - Parameter prefix: only the names that start so are listed, and recorded.
    package func names(in folder: String, startingWith prefix: String = "") throws(ReadError) -> [String] {
        guard let trace else { return try list(folder, startingWith: prefix) }
        let place = try walk(folder)
        note(place)
        do throws(ReadError) {
            let names = try list(folder, startingWith: prefix)
            for name in names { note(place.isEmpty ? name : place + "/" + name) }
            return names
        } catch {
            trace.miss(error.reason, at: place)
            throw error
        }
    }

    private func list(_ folder: String, startingWith prefix: String) throws(ReadError) -> [String] {
        try checkRecorded(folder)
        return try SystemCalls.names(in: place(of: folder), naming: folder)
            .filter { !$0.hasPrefix(".") && $0.hasPrefix(prefix) }.sorted()
    }

    /// Whether something is at this path, links followed.
    package func exists(_ path: String) -> Bool {
        guard let place = try? place(of: path) else { return false }
        if trace != nil, let walked = try? walk(path) { note(walked) }
        return SystemCalls.exists(place)
    }

    /// How large the file system at `/` is, and how much of it is free; of a recorded PC as its file `statvfs` says.
    ///
    /// That file lies at the recording's root, where no PC has one of that name: a line for each of the fields
    /// `f_frsize`, `f_blocks` and `f_bavail` of statvfs(3), as `f_blocks 1234`.
    package func space() throws(ReadError) -> FileSystemSpace {
        let file = "statvfs"
        guard isLive else { return try FileSystemSpace(parsing: try text(of: file, limit: 4096), naming: file) }
        guard let trace else { return try SystemCalls.space(at: "/", naming: "") }
        let kept = try trace.file(at: file) { () throws(ReadError) in
            Array(try SystemCalls.space(at: "/", naming: file).text.utf8)
        }
        return try FileSystemSpace(parsing: String(decoding: kept, as: UTF8.self), naming: file)
    }

    /// Where a path leads when all links are followed, from the root and without a leading `/`;
    /// for a link that leads to nothing, where it would lead.
    package func resolved(_ path: String) -> String {
        (try? walk(path)) ?? path
    }

    /// What the link at this path holds; `nil` where there is no link.
    package func linkTarget(_ path: String) -> String? {
        guard isLive else { return PathWalk(root: folder, isLive: false).target(of: folder + "/" + path) }
        return SystemCalls.linkTarget("/" + path)
    }

    /// The path to give to the kernel, or to a library that opens files itself.
    package func place(of path: String) throws(ReadError) -> String {
        isLive ? "/" + path : folder + "/" + (try walk(path))
    }

    private func walk(_ path: String) throws(ReadError) -> String {
        guard let trace else { return try PathWalk(root: folder, isLive: isLive).resolve(path) }
        return try PathWalk(root: folder, isLive: isLive) { place, target in
            trace.see(.link(target), at: place)
        }.resolve(path)
    }

    /// Throws where the file could not be read when the PC was recorded; then an empty one may stand in its place.
    private func checkRecorded(_ file: String) throws(ReadError) {
        guard !notRecorded.isEmpty, let reason = notRecorded[try walk(file)] else { return }
        throw ReadError(file: file, reason: reason)
    }

    /// Notes what stands at a path without links before its last part.
    private func note(_ place: String) {
        guard let trace, !place.isEmpty else { return }
        let path = folder + "/" + place
        if let target = PathWalk(root: folder, isLive: isLive).target(of: path), !PathWalk.isReader(place) {
            trace.see(.link(target), at: place)
        } else if SystemCalls.isFolder(path) {
            trace.see(.folder, at: place)
        } else if SystemCalls.exists(path) {
            trace.see(.unread, at: place)
        } else {
            trace.miss(.absent, at: place)
        }
    }
}
