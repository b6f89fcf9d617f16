/// A file system's or partition's label.
struct DiskLabel {
    /// With blanks where udev writes `_` or `\x20`: udev_util_encode_string(3).
    let text: [UInt8]

    /// Words that installers and makers give: of Windows, of Debian's and Ubuntu's installers, of live systems.
    private static let words: Set<String> = [
        "basic", "data", "partition", "efi", "esp", "system", "microsoft", "reserved", "windows", "recovery", "re",
        "winre",
        "winretools", "os", "boot", "root", "swap", "home", "linux", "filesystem", "bios", "primary", "image", "tools",
        "restore", "diag", "diags", "cdrom", "drv", "hp", "dell", "lenovo", "acer", "asus", "debian", "ubuntu",
        "fedora", "mint", "live", "amd64", "x86", "volume", "new", "local", "disk", "writable", "rootfs", "seed",
        "persistence", "casper", "rw", "none", "usb", "no", "label",
    ]

    init(encoded value: [UInt8]) {
        var text: [UInt8] = []
        var rest = value[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"), rest.count >= 3,
                rest.dropFirst().prefix(2).allSatisfy(\.isHexDigit)
            {
                let digits = rest.dropFirst().prefix(2).map(\.hexValue)
                text.append(UInt8(truncatingIfNeeded: digits[0] << 4 | digits[1]))
                rest = rest.dropFirst(3)
            } else {
                text.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
            }
        }
        self.text = text
    }

    var isOrdinary: Bool {
        text.split(whereSeparator: { !$0.isLetterOrDigit }).allSatisfy { word in
            word.allSatisfy(\.isDigit) || Self.words.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
        }
    }
}
