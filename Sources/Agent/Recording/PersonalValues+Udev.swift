internal import Probes

extension PersonalValues {
    /// A device with what is personal in its properties replaced.
    mutating func scrubbing(_ device: MachineRecording.Device) -> MachineRecording.Device {
        var properties = device.properties.mapValues { Array($0.utf8) }
        // usb_id says it in both since systemd 250.
        let wholes = ["ID_SERIAL", "ID_USB_SERIAL"]
        let shorts = wholes.map { properties[$0 + "_SHORT"] ?? [] }
        for (key, short) in zip(wholes, shorts) {
            properties[key] = properties[key].map { wholeSerial($0, short, device) }
        }
        for (key, value) in properties.sorted(by: { $0.key < $1.key }) where !wholes.contains(key) {
            properties[key] = property(key, value)
        }
        // A number too short to be known elsewhere is known in the names that udev makes of it.
        var own = Replacements()
        for short in shorts where !short.isEmpty { own.add(short, pseudonymOfNumber(short), reach: .words) }
        for key in ["DEVLINKS"] + wholes {
            properties[key] = properties[key].map { own.applied(to: $0, inUdev: true) }
        }
        return MachineRecording.Device(
            subsystem: device.subsystem, name: replacing(device.name),
            properties: properties.mapValues { String(decoding: replacing($0, inUdev: true), as: UTF8.self) })
    }

    /// A property's value, by what its key says of it.
    mutating func property(_ key: String, _ value: [UInt8]) -> [UInt8] {
        if key == "DM_UUID" { return mapperNumber(value) }
        if key.contains("LABEL") || key == "ID_PART_ENTRY_NAME" || key == "PARTNAME" { label(value) }
        if key == "MD_NAME", let colon = value.firstIndex(of: UInt8(ascii: ":")) { name(value[..<colon]) }
        guard Self.isSerial(key) else { return value }
        let quoted = value.count > 2 && value.first == UInt8(ascii: "\"") && value.last == UInt8(ascii: "\"")
        let inner = quoted ? Array(value.dropFirst().dropLast()) : value
        return quoted ? [UInt8(ascii: "\"")] + ownNumber(inner) + [UInt8(ascii: "\"")] : ownNumber(inner)
    }

    private static func isSerial(_ key: String) -> Bool {
        let words = [
            "SERIAL", "UUID", "WWN", "ASSET_TAG", "UNIQ", "SCSI_IDENT", "NGUID", "EUI", "SAS_ADDRESS", "MACHINE_ID",
        ]
        return key != "MEI_CL_UUID" && words.contains(where: key.contains)
    }

    /// A partition's number on a disk with an MBR is the disk's and its place: `22b13b0b-01`.
    private mutating func ownNumber(_ value: [UInt8]) -> [UInt8] {
        let parts = value.split(separator: UInt8(ascii: "-"))
        if parts.count == 2, parts[0].count == 8, parts[1].count == 2, value.count == 11 {
            return number(parts[0]) + value[8...]
        }
        let start = value.firstIndex { !$0.isBlank } ?? value.endIndex
        let end = value.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
        return value[..<start] + number(value[start..<max(start, end)]) + value[max(start, end)...]
    }

    private mutating func pseudonymOfNumber(_ value: [UInt8]) -> [UInt8] { value.isEmpty ? value : number(value) }

    /// `ID_SERIAL` is the model and the serial number, or the one that there is: systemd `scsi_id`, `ata_id`, `usb_id`.
    private mutating func wholeSerial(
        _ value: [UInt8], _ short: [UInt8], _ device: MachineRecording.Device
    ) -> [UInt8] {
        if !short.isEmpty, value.firstRange(of: short) != nil {
            number(short)
            return value
        }
        var start = 0
        for key in ["ID_VENDOR", "ID_MODEL"] {
            let known = Array((device.properties[key] ?? "").utf8)
            guard !known.isEmpty, value[start...].starts(with: known) else { continue }
            start = min(start + known.count + 1, value.count)
        }
        // Without a number of its own, a USB device has its maker's and its kind's.
        let isKind = device.properties["ID_VENDOR_ID"].map { value.starts(with: Array(($0 + "_").utf8)) } == true
        return isKind || start == value.count ? value : value[..<start] + number(value[start...])
    }

    /// Such as `LVM-<ids>` or `CRYPT-LUKS2-<id>-<name>`: the kind stays, libdevmapper's `dm-prefix` convention.
    mutating func mapperNumber(_ value: [UInt8]) -> [UInt8] {
        let parts = value.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let changed = parts.map { part in
            part.count >= 16 && part.contains(where: \.isDigit) ? number(part) : Array(part)
        }
        return Array(changed.joined(separator: [UInt8(ascii: "-")]))
    }

    /// A label that a person may have given: all but the words of installers and makers.
    mutating func label(_ value: [UInt8]) {
        let plain = DiskLabel(encoded: value)
        if !plain.isOrdinary { name(plain.text) }
    }
}
