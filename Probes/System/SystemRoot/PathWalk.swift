/// Follows symbolic links below a recording's root, as chroot(2) would: `..` at the root stays there, an absolute link
/// starts there.
///
/// A recording that was carried on a FAT stick, or in an archive without links, has in a link's place a file that holds
/// the link's target and nothing else; it is followed as the link that it was.
struct PathWalk {
    let root: String
    /// On the running PC a link is a link, and no file stands for one.
    let isLive: Bool
    /// Told of each link that is followed: its place, and what it holds.
    var follow: (String, String) -> Void = { _, _ in }

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
            done.append(part)
            let place = done.joined(separator: "/")
            guard !Self.isReader(place), let target = target(of: root + "/" + place) else { continue }
            links += 1
            if links > Self.mostLinks { throw ReadError(file: path, reason: .unreadable("too many symbolic links")) }
            follow(place, target)
            if target.hasPrefix("/") { done = [] } else { done.removeLast() }
            pending.append(contentsOf: target.split(separator: "/").map(String.init).reversed())
        }
        return done.joined(separator: "/")
    }

    /// Whether this is the link by which a process finds itself in `/proc`, which leads elsewhere for each: then it is
    /// taken for a folder.
    static func isReader(_ place: String) -> Bool { place == "proc/self" || place == "proc/thread-self" }

    /// What the link at a place of the kernel's holds; `nil` where there is no link.
    func target(of place: String) -> String? {
        SystemCalls.linkTarget(place) ?? (isLive ? nil : linkKeptAsFile(place))
    }

    /// The target in a file that stands for a link: one relative path that climbs, without a line's end,
    /// which no file of /proc, /sys or /etc consists of.
    private func linkKeptAsFile(_ place: String) -> String? {
        guard let bytes = try? SystemCalls.read(place, naming: place, limit: 4095),
            bytes.starts(with: Array("../".utf8)), !bytes.contains(where: { $0 < 0x20 })
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
