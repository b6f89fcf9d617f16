internal import Machine
internal import SystemRoot
internal import Udev

/// Reads which real disks the PC has, and which of them `/` lies on.
struct StorageProbe {
    let files: SharedFiles
    let udev: any UdevSource
    /// In a virtual machine what a disk says of itself is the hypervisor's choice.
    let isVirtual: Bool
    /// In a live session `/` lies on the stick or disc that was started from.
    let isLive: Bool

    /// As many as a report carries.
    private static let mostDisks = 64

    func read() -> Reading<[Disk]> {
        var notes = Notes()
        let list = notes.attempt("storage", { () throws(ReadError) in try files.root.names(in: "sys/block") })
        guard let names = list else { return Reading(value: nil, notes: notes) }
        // The kernel's names are plain; nothing else may get from here into a sheet or a report.
        let devices = names.filter { CapturedText.clean($0) == $0 }.map { BlockDevice(root: files.root, name: $0) }
        let system = systemNames(devices, &notes)
        // What the system lies on was asked before whether it is a disk.
        let kept = devices.filter { system.contains($0.name) || $0.isDisk && isBuiltIn($0) }
        var disks = kept.map { disk($0, isSystem: system.contains($0.name), &notes) }
        if isLive { markLargest(&disks, &notes) }
        if disks.count > Self.mostDisks { notes.missed("storage", source: "/sys/block", .tooMany) }
        // The system disk first, then by name.
        disks.sort { ($0.system ? 0 : 1, $0.name) < ($1.system ? 0 : 1, $1.name) }
        return Reading(value: Array(disks.prefix(Self.mostDisks)), notes: notes)
    }

    private func systemNames(_ devices: [BlockDevice], _ notes: inout Notes) -> Set<String> {
        guard !isLive else { return [] }
        let found = notes.attempt("storage.system") { () throws(ReadError) in
            try SystemDisk(files: files, devices: devices).names()
        }
        notes.saw("storage.system", found, in: "/proc/self/mountinfo")
        return found ?? []
    }

    /// Sticks, cards and empty readers come and go: they are not the PC's disks unless it runs from them.
    private func isBuiltIn(_ device: BlockDevice) -> Bool {
        !device.isRemovable && !(device.name.hasPrefix("mmcblk") && device.deviceType == "SD")
    }

    /// What is on a USB cable may be what was started from.
    private func markLargest(_ disks: inout [Disk], _ notes: inout Notes) {
        let builtIn = disks.indices.filter { disks[$0].transport != .usb && disks[$0].bytes != nil }
        guard let largest = builtIn.max(by: { (disks[$0].bytes ?? 0) < (disks[$1].bytes ?? 0) }) else {
            notes.missed("storage.system", source: "/sys/block", .liveSession)
            return
        }
        disks[largest].system = true
        notes.saw("storage.system", in: "/sys/block")
    }

    private func disk(_ device: BlockDevice, isSystem: Bool, _ notes: inout Notes) -> Disk {
        let known = udev.properties(subsystem: "block", name: device.name) ?? [:]
        let model = DiskModel.name(of: device, udev: known)
        let transport = DiskTransport.of(device, udev: known)
        let kind = DiskKind(of: device, transport: transport, model: model, udev: known, isVirtual: isVirtual)
        let place = "/sys/block/" + device.name
        if kind.kind == .unknown {
            notes.missed("storage.\(device.name).kind", source: place, Missed.Reason(kind.basis))
        } else {
            notes.saw("storage.\(device.name).kind", in: kind.basis == .rotationRate ? "udev" : place)
        }
        let bytes = device.bytes.flatMap { $0 == 0 ? nil : $0 }
        notes.expect("storage.\(device.name).bytes", bytes, in: place + "/size")
        notes.saw("storage.\(device.name).model", model, in: known["ID_MODEL_ENC"] == nil ? place : "udev")
        let failing = device.isFailing.map(YesNo.init)
        notes.saw("storage.\(device.name).failing", failing, in: place + "/device/pre_eol_info")
        return Disk(
            name: device.name, model: model, bytes: bytes, kind: kind.kind, kindBasis: kind.basis,
            transport: transport, rotationRpm: kind.rotationRpm, failing: failing, system: isSystem)
    }
}

extension Missed.Reason {
    fileprivate init(_ basis: Disk.KindBasis) {
        switch basis {
        case .usbBridge: self = .usbBridge
        case .hypervisor: self = .virtualised
        case .raid: self = .raid
        case .rotationRate, .rotationalFlag, .bus, .notReported: self = .notReported
        }
    }
}
