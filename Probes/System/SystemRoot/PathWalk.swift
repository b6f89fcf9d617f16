/// Follows symbolic links below a root, as chroot(2) would: `..` at the root stays there, an absolute link starts there.
struct PathWalk {
    let root: String

    /// As many links as the kernel follows before it gives up: path_resolution(7).
    private static let mostLinks = 40

    /// The path without links, `.` and `..`; it need not exist.
    func resolve(_ path: String) throws(ReadError) -> String {
        var pending = Array(path.split(separator: "/").map(String.init).reversed())
        var done: [String] = []
        var links = 0
        while let part = pending.popLast() {
            if part == "." { continue }
            if part == ".." {
                _ = done.popLast()
                continue
            }
            let here = (done + [part]).joined(separator: "/")
            guard let target = SystemCalls.linkTarget(root + "/" + here) else {
                done.append(part)
                continue
            }
            links += 1
            if links > Self.mostLinks { throw ReadError(file: path, reason: .unreadable("too many symbolic links")) }
            if target.hasPrefix("/") { done = [] }
            pending.append(contentsOf: target.split(separator: "/").map(String.init).reversed())
        }
        return done.joined(separator: "/")
    }
}
