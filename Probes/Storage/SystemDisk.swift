internal import SystemRoot

/// Finds the disks that `/` lies on, through device mapper, MD, bcache, loop files, overlays and btrfs.
struct SystemDisk {
    let files: SharedFiles
    let devices: [BlockDevice]

    private var root: SystemRoot { files.root }

    /// The names of the disks below `/`: one in most PCs, several with MD, LVM or btrfs over more than one.
    func names() throws(ReadError) -> Set<String> {
        let info = try files.mounts.get()
        let file = MountInfo.file
        guard let mount = info.root else { throw ReadError(file: file, reason: .notReported) }
        var seen = Seen()
        let tops = devices(of: mount, in: info, &seen)
        guard !tops.isEmpty else { throw ReadError(file: file, reason: .notReported) }
        let disks = disks(below: tops, in: info, &seen)
        guard !disks.isEmpty else { throw ReadError(file: "sys/block/\(tops[0].name)/slaves", reason: .notReported) }
        return disks
    }

    /// What was gone through already. Nothing is gone through twice: things that lie on one another end here.
    private struct Seen {
        var mounts: Set<MountInfo.Mount> = []
        var devices: Set<String> = []
    }

    /// The devices that a file system lies on.
    private func devices(of mount: MountInfo.Mount, in info: MountInfo, _ seen: inout Seen) -> [BlockDevice] {
        // The number first: old kernels call the device `/dev/root`, whatever it is.
        // Disks first, since most systems lie on one, and some PCs have dozens of loop devices.
        for isNoDisk in [false, true] {
            let device = devices.first { $0.isNoDiskByName == isNoDisk && $0.has(number: mount.device) }
            if let device { return [device] }
        }
        if ["overlay", "overlayfs", "aufs"].contains(mount.type) {
            return seen.mounts.insert(mount).inserted ? layers(of: mount, in: info, &seen) : []
        }
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
    private func layers(of mount: MountInfo.Mount, in info: MountInfo, _ seen: inout Seen) -> [BlockDevice] {
        let options = mount.options.split(separator: ",")
        func folders(_ option: String) -> [String] {
            let value = options.first { $0.hasPrefix(option) }?.dropFirst(option.count) ?? ""
            return value.split(separator: ":").map(String.init)
        }
        for folder in folders("lowerdir=").reversed() + folders("upperdir=") {
            let found = devices(holding: folder, in: info, except: mount, &seen)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The devices of the file system that a folder or file lies in.
    private func devices(holding path: String, in info: MountInfo, except: MountInfo.Mount?, _ seen: inout Seen)
        -> [BlockDevice]
    {
        let above = info.mounts.filter { mount in
            mount != except && (path == mount.point || path.hasPrefix(mount.point + "/"))
        }
        guard let nearest = above.max(by: { $0.point.utf8.count < $1.point.utf8.count }) else { return [] }
        return devices(of: nearest, in: info, &seen)
    }

    private func disks(below devices: [BlockDevice], in info: MountInfo, _ seen: inout Seen) -> Set<String> {
        var found: Set<String> = []
        for device in devices where seen.devices.insert(device.name).inserted {
            found.formUnion(disks(below: device, in: info, &seen))
        }
        return found
    }

    /// Names in `slaves` are partitions or whole devices.
    private func disks(below device: BlockDevice, in info: MountInfo, _ seen: inout Seen) -> Set<String> {
        if device.isDisk { return [device.name] }
        if let file = device.backingFile {
            let holding = devices(holding: file, in: info, except: info.root, &seen)
            return disks(below: holding, in: info, &seen)
        }
        let parts = device.parts
        return disks(below: devices.filter { !$0.names.isDisjoint(with: parts) }, in: info, &seen)
    }
}
