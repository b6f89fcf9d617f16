internal import Glibc

/// The folder that stands for `/`: the running PC's, or one in which a PC was recorded.
///
/// Paths are given without a leading `/`, such as `proc/meminfo`. In a recording a symbolic link leads
/// where it led on the recorded PC, and never out of the folder.
package struct SystemRoot: Sendable {
    /// The folder, without a trailing `/`; empty for the running PC.
    private let folder: String

    /// Whether this is the running PC.
    package var isLive: Bool { folder.isEmpty }

    /// The running PC.
    package static let live = SystemRoot(folder: "")

    /// A PC recorded in a folder.
    package static func recorded(in folder: String) -> SystemRoot {
        SystemRoot(folder: folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
    }

    private init(folder: String) { self.folder = folder }

    /// The whole content of a file.
    ///
    /// - Parameter limit: more bytes than this are an error, not a cut: half a file would be a wrong value.
    package func bytes(of file: String, limit: Int = 4 << 20) throws(ReadError) -> [UInt8] {
        try SystemCalls.read(place(of: file), naming: file, limit: limit)
    }

    /// The whole content of a file as text; bytes that are not UTF-8 become U+FFFD.
    package func text(of file: String, limit: Int = 4 << 20) throws(ReadError) -> String {
        String(decoding: try bytes(of: file, limit: limit), as: UTF8.self)
    }

    /// A file of one value, as sysfs has them: without the line's end and blanks around.
    package func value(of file: String) throws(ReadError) -> String {
        try text(of: file, limit: 64 << 10).trimmingBlanks()
    }

    /// The names in a folder, sorted; links count as what they are.
    package func names(in folder: String) throws(ReadError) -> [String] {
        try SystemCalls.names(in: place(of: folder), naming: folder).sorted()
    }

    /// Whether something is at this path, links followed.
    package func exists(_ path: String) -> Bool {
        guard let place = try? place(of: path) else { return false }
        return SystemCalls.exists(place)
    }

    /// How large the file system at `/` is, and how much of it is free; of a recorded PC as its file `statvfs` says.
    ///
    /// That file lies at the recording's root, where no PC has one of that name: a line for each of the fields
    /// `f_frsize`, `f_blocks` and `f_bavail` of statvfs(3), as `f_blocks 1234`.
    package func space() throws(ReadError) -> FileSystemSpace {
        if isLive { return try SystemCalls.space(at: "/", naming: "") }
        return try FileSystemSpace(parsing: try text(of: "statvfs", limit: 4096), naming: "statvfs")
    }

    /// Where a path leads when all links are followed, from the root and without a leading `/`;
    /// for a link that leads to nothing, where it would lead.
    package func resolved(_ path: String) -> String {
        (try? PathWalk(root: folder).resolve(path)) ?? path
    }

    /// The path to give to the kernel, or to a library that opens files itself.
    package func place(of path: String) throws(ReadError) -> String {
        isLive ? "/" + path : folder + "/" + (try PathWalk(root: folder).resolve(path))
    }
}

extension String {
    /// Without blanks, tabs and line ends at both ends.
    func trimmingBlanks() -> String {
        let isBlank = { (character: Character) in character.isWhitespace || character == "\0" }
        guard let start = firstIndex(where: { !isBlank($0) }), let end = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return String(self[start...end])
    }
}
