/// Whether a disk is a volume of a RAID controller, which hides what lies below it.
enum RAIDVolume {
    static func isOne(_ device: BlockDevice, model: String?) -> Bool {
        // Volumes of the oldest drivers have names of their own: cciss/c0d0, ida/c0d0, rd/c0d0.
        if ["cciss!", "ida!", "rd!"].contains(where: { device.name.hasPrefix($0) }) { return true }
        if let level = device.value("device/raid_level") { return level != "N/A" }
        return isController(device.hostDriver) || speaksOfRAID(device, model)
    }

    /// Drivers of controllers that show volumes; hpsa and smartpqi show plain disks too, and say so in `raid_level`.
    ///
    /// Source: Linux `drivers/scsi/Kconfig`.
    private static func isController(_ driver: String?) -> Bool {
        guard let driver else { return false }
        let drivers: Set<String> = [
            "3w-9xxx", "3w-sas", "3w-xxxx", "aacraid", "arcmsr", "dac960", "dpt_i2o", "esas2r", "gdth", "hpsa",
            "hptiop",
            "ips", "megaraid", "megaraid_legacy", "megaraid_mbox", "megaraid_sas", "myrb", "myrs", "pmcraid",
            "smartpqi", "stex",
        ]
        return drivers.contains(driver.lowercased())
    }

    /// The maker and the words that controllers answer with.
    private static func speaksOfRAID(_ device: BlockDevice, _ model: String?) -> Bool {
        let text = [device.value("device/vendor"), model].compactMap { $0?.uppercased() }.joined(separator: " ")
        return ["RAID", "PERC", "LOGICAL VOLUME", "LOGICAL_VOLUME", "LSILOGIC", "ARRAY", "3WARE", "ADAPTEC", "ARECA"]
            .contains { text.contains($0) }
    }
}
