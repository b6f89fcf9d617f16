internal import SystemRoot

/// Whether the system runs from a stick or disc without being installed.
///
/// Sources: the words that live-boot(7), casper(7), dracut's dmsquash-live and Arch's archiso look for on the kernel's
/// command line, and a root that is an overlay over a squashfs image.
enum LiveSession {
    private static let words: Set<String> = ["boot=live", "boot=casper", "rd.live.image", "rd.live.image=1", "casper"]

    /// `nil` where neither the command line nor the mounts can be read.
    static func isRunning(_ files: SharedFiles) -> Bool? {
        let line = try? files.root.text(of: "proc/cmdline")
        let mounts = try? files.mounts.get()
        if let line, isLive(commandLine: line) { return true }
        if let mounts { return isLive(mounts) }
        return line == nil ? nil : false
    }

    private static func isLive(commandLine: String) -> Bool {
        commandLine.bytes.words.map(\.text).contains { word in
            words.contains(word) || word.hasPrefix("archisobasedir=") || word.hasPrefix("root=live:")
        }
    }

    private static func isLive(_ mounts: MountInfo) -> Bool {
        guard let root = mounts.root else { return false }
        if root.type == "squashfs" { return true }
        guard root.type == "overlay" || root.type == "aufs" || root.type == "overlayfs" else { return false }
        let livePoints = ["/cdrom", "/run/live", "/lib/live", "/run/initramfs/live", "/run/archiso"]
        return mounts.mounts.contains { mount in livePoints.contains { mount.point.hasPrefix($0) } }
    }
}
