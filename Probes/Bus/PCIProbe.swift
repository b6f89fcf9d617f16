internal import Machine
internal import PCI
internal import SystemRoot

/// Reads the graphics, network and sound devices on the PCI bus.
struct PCIProbe {
    let bus: PCIBus

    struct Functions {
        var graphics: [PCIFunction]
        var network: [PCIFunction]
        var sound: [PCIFunction]
    }

    /// As many of a kind as a report carries.
    private static let most = 64

    func read() -> Reading<Functions> {
        var notes = Notes()
        let found: [PCIDevice]
        do {
            found = try bus.devices()
        } catch {
            for field in ["graphics", "network", "sound"] { notes.missed(field, error) }
            return Reading(value: nil, notes: notes)
        }
        // Classes: PCI Code and ID Assignment, and pci.ids. 0401 is multimedia audio, 0403 HD Audio.
        let functions = Functions(
            graphics: keep("graphics", found.filter { $0.classCode >> 16 == 0x03 }, &notes),
            network: keep("network", found.filter { $0.classCode >> 16 == 0x02 }, &notes),
            sound: keep("sound", found.filter { [0x0401, 0x0403].contains($0.classCode >> 8) }, &notes))
        return Reading(value: functions, notes: notes)
    }

    private func keep(_ field: String, _ devices: [PCIDevice], _ notes: inout Notes) -> [PCIFunction] {
        if devices.count > Self.most { notes.missed(field, source: "pci", .tooMany) }
        notes.saw(field, in: "pci")
        return devices.prefix(Self.most).map { device in
            PCIFunction(
                slot: device.slot, classCode: hex(device.classCode, digits: 6), vendorId: hex(device.vendor, digits: 4),
                deviceId: hex(device.product, digits: 4))
        }
    }
}
