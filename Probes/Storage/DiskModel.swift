internal import Machine

/// A disk's model name.
///
/// sysfs cuts the model of a SCSI or ATA disk at 16 characters; udev has the whole name, blanks written as `\x20`.
enum DiskModel {
    static func name(of device: BlockDevice, udev: [String: String]) -> String? {
        let whole = udev["ID_MODEL_ENC"].map(decoded).flatMap { CapturedText.clean($0) }
        let cut = device.value("device/model").flatMap { CapturedText.clean($0) }
        if let whole, cut.map({ whole.hasPrefix($0) || whole.count >= $0.count }) ?? true { return whole }
        return cut ?? device.value("device/name").flatMap { CapturedText.clean($0) }
    }

    /// Undoes `\xNN`, udev's way to write what is no plain character: udev_util_encode_string(3).
    private static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"),
                let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
