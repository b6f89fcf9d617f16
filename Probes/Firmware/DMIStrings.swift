internal import SystemRoot

/// The SMBIOS texts that name the PC and its firmware, without placeholders.
///
/// From `/sys/class/dmi/id`, which everybody may read; where that is not there, from the table itself.
struct DMIStrings {
    private let root: SystemRoot
    private let table: SMBIOSTable?
    private let folder = "sys/class/dmi/id"

    let isThere: Bool

    init(root: SystemRoot, table: SMBIOSTable?) {
        self.root = root
        let hasFolder = root.exists(folder)
        self.table = hasFolder ? nil : table
        isThere = hasFolder || table != nil
    }

    /// Where the texts come from, for people.
    var source: String { "/" + (table == nil ? folder : SMBIOSTable.file) }

    var biosVendor: String? { text("bios_vendor", type: 0, 0x04) }
    var biosVersion: String? { text("bios_version", type: 0, 0x05) }
    var biosDate: String? { text("bios_date", type: 0, 0x08) }
    var systemVendor: String? { text("sys_vendor", type: 1, 0x04) }
    var systemProduct: String? { text("product_name", type: 1, 0x05) }
    var boardVendor: String? { text("board_vendor", type: 2, 0x04) }
    var boardProduct: String? { text("board_name", type: 2, 0x05) }

    /// SMBIOS 3.7 §7.4: type 3, place 05h.
    var chassisType: Int? {
        if let table { return table.all(3).first?.byte(0x05).map(Int.init) }
        return (try? root.value(of: folder + "/chassis_type")).flatMap { Int($0) }
    }

    private func text(_ file: String, type: UInt8, _ place: Int) -> String? {
        if let table { return table.all(type).first?.text(place) }
        return (try? root.value(of: folder + "/" + file)).flatMap { FirmwareText.value($0) }
    }
}
