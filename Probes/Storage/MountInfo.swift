internal import SystemRoot

/// What is mounted where. Format: `/proc/pid/mountinfo`, proc_pid_mountinfo(5).
struct MountInfo {
    static let file = "proc/self/mountinfo"

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
        mounts = text.bytes.lines.compactMap { line in
            let words = line.split(separator: UInt8(ascii: " "))
            guard let dash = words.firstIndex(of: [UInt8(ascii: "-")]), dash >= 6, words.count >= dash + 3 else {
                return nil
            }
            return Mount(
                device: words[2].text, folder: Self.unescaped(words[3]), point: Self.unescaped(words[4]),
                type: words[dash + 1].text, source: Self.unescaped(words[dash + 2]),
                options: words.count > dash + 3 ? words[dash + 3].text : "")
        }
    }

    /// The one that is seen at `/`: a later mount covers an earlier one.
    var root: Mount? { mounts.last { $0.point == "/" && $0.type != "rootfs" } }

    /// Blanks, tabs, line ends and backslashes are written as `\` and three octal digits.
    private static func unescaped(_ word: ArraySlice<UInt8>) -> String {
        guard word.contains(UInt8(ascii: "\\")) else { return word.text }
        return word.text.replacing("\\040", with: " ").replacing("\\011", with: "\t").replacing("\\134", with: "\\")
    }
}
