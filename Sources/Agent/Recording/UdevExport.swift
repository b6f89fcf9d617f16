internal import Probes

/// What `udevadm info --export-db` would print of some devices: udevadm(8).
struct UdevExport {
    let devices: [MachineRecording.Device]

    var text: String {
        // Without a device the file says that udev was there.
        devices.isEmpty ? "\n" : devices.map(Self.paragraph).joined()
    }

    private static func paragraph(_ device: MachineRecording.Device) -> String {
        var properties = device.properties
        let known = properties["DEVPATH"] ?? ""
        // The last part is the name by which the device is found again.
        let path = known.hasSuffix("/" + device.name) ? known : "/devices/virtual/\(device.subsystem)/\(device.name)"
        properties["SUBSYSTEM"] = device.subsystem
        properties["DEVPATH"] = path
        let lines = properties.sorted { $0.key < $1.key }.map { "E: \($0.key)=\(oneLine($0.value))\n" }
        return "P: \(path)\n" + lines.joined() + "\n"
    }

    private static func oneLine(_ value: String) -> String {
        String(decoding: value.utf8.map { $0 == 0x0a ? 0x20 : $0 }, as: UTF8.self)
    }
}
