internal import SystemRoot

/// Signs that the system runs in a container, each readable by everybody.
struct ContainerSigns {
    let files: SharedFiles

    private var root: SystemRoot { files.root }
    private var mounts: MountInfo? { try? files.mounts.get() }

    /// Where the first sign was seen; `nil` where there is none.
    var first: String? {
        // systemd's Container Interface.
        if root.exists("run/systemd/container") { return "/run/systemd/container" }
        // Docker; Podman. An image keeps these files when it is unpacked onto a disk and started from there.
        for file in [".dockerenv", "run/.containerenv"] where root.exists(file) && !isOnDisk { return "/" + file }
        // OpenVZ: the host has both folders, a container the one.
        if root.exists("proc/vz"), !root.exists("proc/bc") { return "/proc/vz" }
        if isGroup { return "/proc/1/cgroup" }
        if isUnderLXCFS { return "/proc/self/mountinfo" }
        return isUnderWindows ? "/proc/sys/kernel/osrelease" : nil
    }

    /// Whether `/` is the whole of a file system on a device: a container's is a layer or a folder of one.
    private var isOnDisk: Bool {
        guard let mount = mounts?.root else { return false }
        return mount.folder == "/" && mount.source.hasPrefix("/dev/")
    }

    /// A container's first process lives in a group that its manager named: cgroups(7).
    private var isGroup: Bool {
        let managers = ["docker", "lxc", "libpod", "kubepods", "containerd", "cri-", "machine-rkt"]
        let lines = (try? root.text(of: "proc/1/cgroup"))?.bytes.lines ?? []
        return lines.contains { line in
            let path = line.split(separator: UInt8(ascii: ":"), maxSplits: 2).last ?? []
            return path.split(separator: UInt8(ascii: "/")).contains { part in
                managers.contains { part.starts(with: $0.utf8) }
            }
        }
    }

    /// lxcfs puts files of its own over `/proc/meminfo` and others: lxcfs(1).
    private var isUnderLXCFS: Bool {
        mounts?.mounts.contains { $0.type == "fuse.lxcfs" } == true
    }

    /// The Windows Subsystem for Linux names its kernel after its maker, such as `5.15.90.1-microsoft-standard-WSL2`.
    private var isUnderWindows: Bool {
        let kernel = (try? root.value(of: "proc/sys/kernel/osrelease")) ?? ""
        return kernel.contains("Microsoft") || kernel.contains("WSL")
    }
}
