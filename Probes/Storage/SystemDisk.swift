internal import SystemRoot

/// Finds the disks that `/` lies on, through device mapper, MD, bcache, loop files, overlays and btrfs.
struct SystemDisk {
    let root: SystemRoot
    let devices: [BlockDevice]
    private let file = "proc/self/mountinfo"

    init(root: SystemRoot, devices: [BlockDevice]) {
        self.root = root
        self.devices = devices
    }

    /// The names of the disks below `/`: one in most PCs, several with MD, LVM or btrfs over more than one.
    func names() throws(ReadError) -> Set<String> {
        let info = MountInfo(parsing: try root.text(of: file))
        guard let mount = info.root else { throw ReadError(file: file, reason: .notReported) }
        let tops = devices(of: mount, in: info, depth: 0)
        guard !tops.isEmpty else { throw ReadError(file: file, reason: .notReported) }
        let disks = disks(below: tops, in: info, depth: 0)
        guard !disks.isEmpty else { throw ReadError(file: "sys/block/\(tops[0].name)/slaves", reason: .notReported) }
        return disks
    }

    /// The devices that a file system lies on.
    private func devices(of mount: MountInfo.Mount, in info: MountInfo, depth: Int) -> [BlockDevice] {
        // The number first: old kernels call the device `/dev/root`, whatever it is.
        if let device = devices.first(where: { $0.numbers.contains(mount.device) }) { return [device] }
        if ["overlay", "overlayfs", "aufs"].contains(mount.type) { return layers(of: mount, in: info, depth: depth) }
        // btrfs and bcachefs have a number of their own: then the source names the device, or all of them.
        let named = mount.source.split(separator: ":").compactMap { device(named: String($0)) }
        return mount.type == "btrfs" ? named + named.flatMap(partners) : named
    }

    private func device(named source: String) -> BlockDevice? {
        guard source.hasPrefix("/dev/") else { return nil }
        // Names such as /dev/disk/by-uuid/… and /dev/volumes/root are links, where they can be followed.
        for name in [root.resolved(String(source.dropFirst())).dropFirst(4), source.dropFirst(5)] {
            if name.hasPrefix("mapper/"), let device = device(mapped: String(name.dropFirst(7))) { return device }
            let kernelName = String(name).replacing("/", with: "!")
            if let device = devices.first(where: { $0.names.contains(kernelName) }) { return device }
        }
        return nil
    }

    private func device(mapped name: String) -> BlockDevice? {
        devices.first { $0.name.hasPrefix("dm-") && $0.value("dm/name") == name }
    }

    /// The other devices of a btrfs: Linux `fs/btrfs/sysfs.c`, a folder a file system with its devices' names.
    private func partners(of device: BlockDevice) -> [BlockDevice] {
        let systems = (try? root.names(in: "sys/fs/btrfs")) ?? []
        let sets = systems.map { Set((try? root.names(in: "sys/fs/btrfs/\($0)/devices")) ?? []) }
        guard let own = sets.first(where: { !$0.isDisjoint(with: device.names) }) else { return [] }
        return devices.filter { $0.name != device.name && !$0.names.isDisjoint(with: own) }
    }

    /// The lowest layers of an overlay hold the system, the upper one what was changed since.
    private func layers(of mount: MountInfo.Mount, in info: MountInfo, depth: Int) -> [BlockDevice] {
        let options = mount.options.split(separator: ",")
        func folders(_ option: String) -> [String] {
            let value = options.first { $0.hasPrefix(option) }?.dropFirst(option.count) ?? ""
            return value.split(separator: ":").map(String.init)
        }
        for folder in folders("lowerdir=").reversed() + folders("upperdir=") {
            let found = devices(holding: folder, in: info, except: mount, depth: depth)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The devices of the file system that a folder or file lies in.
    private func devices(holding path: String, in info: MountInfo, except: MountInfo.Mount?, depth: Int)
        -> [BlockDevice]
    {
        guard depth < Self.deepest else { return [] }
        let above = info.mounts.filter { mount in
            mount != except && (path == mount.point || path.hasPrefix(mount.point + "/"))
        }
        guard let nearest = above.max(by: { $0.point.utf8.count < $1.point.utf8.count }) else { return [] }
        return devices(of: nearest, in: info, depth: depth + 1)
    }

    /// Deeper than any real stack: a loop in hostile links ends here.
    private static let deepest = 16

    private func disks(below devices: [BlockDevice], in info: MountInfo, depth: Int) -> Set<String> {
        devices.reduce(into: []) { $0.formUnion(disks(below: $1, in: info, depth: depth)) }
    }

    /// Names in `slaves` are partitions or whole devices.
    private func disks(below device: BlockDevice, in info: MountInfo, depth: Int) -> Set<String> {
        if device.isDisk { return [device.name] }
        guard depth < Self.deepest else { return [] }
        if let file = device.backingFile {
            return disks(
                below: devices(holding: file, in: info, except: info.root, depth: depth), in: info, depth: depth + 1)
        }
        let parts = device.parts
        return disks(below: devices.filter { !$0.names.isDisjoint(with: parts) }, in: info, depth: depth + 1)
    }
}
