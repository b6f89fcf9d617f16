internal import SystemRoot

/// Finds the disks that `/` lies on, through device mapper, MD and bcache.
struct SystemDisk {
    let root: SystemRoot
    let devices: [BlockDevice]

    /// The names of the disks below `/`: one in most PCs, several with MD or LVM over more than one.
    func names() throws(ReadError) -> Set<String> {
        guard let mount = MountInfo(parsing: try root.text(of: mountFile)).root else {
            throw ReadError(file: mountFile, reason: .notReported)
        }
        guard let top = device(of: mount) else { throw ReadError(file: mountFile, reason: .notReported) }
        let disks = disks(below: top, depth: 0)
        guard !disks.isEmpty else { throw ReadError(file: "sys/block/\(top.name)/slaves", reason: .notReported) }
        return disks
    }

    private var mountFile: String { "proc/self/mountinfo" }

    private func device(of mount: MountInfo.Mount) -> BlockDevice? {
        if let device = devices.first(where: { $0.numbers.contains(mount.device) }) { return device }
        // btrfs has a number of its own: then the source names the device.
        guard mount.source.hasPrefix("/dev/") else { return nil }
        let name = String(mount.source.dropFirst(5))
        if name.hasPrefix("mapper/") {
            return devices.first { $0.value("dm/name") == String(name.dropFirst(7)) }
        }
        let kernelName = name.replacing("/", with: "!")
        return devices.first { $0.names.contains(kernelName) }
    }

    /// Names in `slaves` are partitions or whole devices.
    private func disks(below device: BlockDevice, depth: Int) -> Set<String> {
        if device.isDisk { return [device.name] }
        // Deeper than any real stack: a loop in hostile links ends here.
        guard depth < 16 else { return [] }
        let parts = device.parts
        let below = devices.filter { !$0.names.isDisjoint(with: parts) }
        return below.reduce(into: []) { $0.formUnion(disks(below: $1, depth: depth + 1)) }
    }
}
