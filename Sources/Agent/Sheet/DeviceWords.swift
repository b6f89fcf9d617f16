/// The names of devices, shortened to what tells them apart.
enum DeviceWords {
    /// Marks, legal forms and words that say what the heading says, in the order in which they are taken out.
    private static let idle = [
        "(R)", "(TM)", "(tm)", "(r)", " Corporation", " COMPUTER INC.", " Co., Ltd.", " CO., LTD.", ", Inc.", " Inc.",
        " INC.", ", Ltd.", " Ltd.", " and subsidiaries", " Semiconductor", " Technology", " Technologies",
        " PCI Express", " Network Connection", " Controller", " Processor", " Family", " CPU",
    ]

    /// Where pci.ids gives a maker's usual name in brackets, it stands for the long one.
    private static let makers = [
        ("Advanced Micro Devices, Inc. [AMD/ATI]", "AMD"), ("Advanced Micro Devices, Inc. [AMD]", "AMD"),
    ]

    /// A processor's name without its clock, which stands beside it.
    static func processor(_ name: String) -> String {
        plain(name.utf8.firstIndex(of: UInt8(ascii: "@")).map { String(name[..<$0]) } ?? name)
    }

    /// A PC's maker and model; the maker once, where the model begins with it.
    static func model(vendor: String?, product: String?) -> String? {
        let names = [vendor, product].compactMap { $0 }.map(plain)
        if names.count == 2, names[1].hasPrefix(names[0]) { return names[1] }
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    static func plain(_ name: String) -> String {
        var bytes = Array(name.utf8)
        for (long, short) in makers where name.hasPrefix(long) {
            bytes = Array(short.utf8) + bytes.dropFirst(long.utf8.count)
        }
        for word in idle { bytes = removing(Array(word.utf8), from: bytes) }
        // Makers leave runs of blanks, too.
        let plain = String(decoding: bytes, as: UTF8.self).split(separator: " ").joined(separator: " ")
        return plain.isEmpty ? name : plain
    }

    private static func removing(_ word: [UInt8], from bytes: [UInt8]) -> [UInt8] {
        guard bytes.count >= word.count else { return bytes }
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: word) {
                index += word.count
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return kept
    }
}
