/// What is mounted where. Format: `/proc/pid/mountinfo`, proc_pid_mountinfo(5).
struct MountInfo {
    struct Mount: Hashable {
        /// `major:minor`; major 0 for file systems without a device of their own, such as btrfs and overlay.
        var device: String
        /// The folder of the file system that is seen at the point: `/` where the whole of it is.
        var folder: String
        var point: String
        var type: String
        /// Such as `/dev/mapper/vg-root`.
        var source: String
        var options: String
    }

    let mounts: [Mount]

    init(parsing text: String) {
        mounts = text.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let dash = words.firstIndex(of: "-"), dash >= 6, words.count >= dash + 3 else { return nil }
            return Mount(
                device: words[2], folder: Self.unescaped(words[3]), point: Self.unescaped(words[4]),
                type: words[dash + 1],
                source: Self.unescaped(words[dash + 2]), options: words.count > dash + 3 ? words[dash + 3] : "")
        }
    }

    /// The one that is seen at `/`: a later mount covers an earlier one.
    var root: Mount? { mounts.last { $0.point == "/" && $0.type != "rootfs" } }

    /// Blanks, tabs, line ends and backslashes are written as `\` and three octal digits.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        return text.replacing("\\040", with: " ").replacing("\\011", with: "\t").replacing("\\134", with: "\\")
    }
}
