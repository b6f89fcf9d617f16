package import SystemRoot

/// udev's database as it lies in files: what libudev would answer, without libudev.
///
/// The kernel's part is the device's `uevent` in sysfs; udevd's part is a file of `/run/udev/data`, called `b8:0` for a
/// block device, `c81:0` for a character device, `n2` for a network interface and `+dmi:id` for all others.
/// Source: systemd `src/libsystemd/sd-device/sd-device.c`, `device_get_device_id` and `handle_db_line`.
package struct UdevFiles: UdevSource {
    private let root: SystemRoot
    private static let database = "run/udev/data"

    /// The running PC's, or those below another root.
    package init(in root: SystemRoot = .live) { self.root = root }

    package var isThere: Bool { root.exists(Self.database) }

    package func properties(subsystem: String, name: String) -> [String: String]? {
        for folder in Self.folders(subsystem, name) {
            guard let kernel = try? root.bytes(of: folder + "/uevent") else { continue }
            var device = UdevDevice(kernel: kernel, subsystem: subsystem, path: path(of: folder))
            if let udevd = try? root.bytes(of: "\(Self.database)/\(device.id(name: name))") { device.add(udevd) }
            return device.properties
        }
        return nil
    }

    /// As libudev looks for it: `sd_device_new_from_subsystem_sysname`; `!` stands for `/` in sysfs.
    private static func folders(_ subsystem: String, _ name: String) -> [String] {
        let file = String(decoding: name.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "!") : $0 }, as: UTF8.self)
        return [
            "sys/class/\(subsystem)/\(file)", "sys/bus/\(subsystem)/devices/\(file)",
            "sys/firmware/\(subsystem)/\(file)",
        ]
    }

    /// Below `/sys`, as `DEVPATH` says it: where the one link leads by which a class or bus names the device. What it climbs
    /// over holds no links, so that one call is enough.
    private func path(of folder: String) -> String {
        var parts = folder.split(separator: "/").dropFirst()
        guard let target = root.linkTarget(folder) else { return "/" + parts.joined(separator: "/") }
        parts.removeLast()
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
