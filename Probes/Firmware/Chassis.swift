/// The names of SMBIOS's chassis types. Source: SMBIOS 3.7 §7.4.1.
enum Chassis {
    private static let names: [Int: String] = [
        3: "desktop", 4: "low_profile_desktop", 5: "pizza_box", 6: "mini_tower", 7: "tower", 8: "portable", 9: "laptop",
        10: "notebook", 11: "hand_held", 12: "docking_station", 13: "all_in_one", 14: "sub_notebook",
        15: "space_saving",
        16: "lunch_box", 17: "main_server", 18: "expansion", 19: "sub_chassis", 20: "bus_expansion", 21: "peripheral",
        22: "raid", 23: "rack_mount", 24: "sealed_case", 25: "multi_system", 26: "compact_pci", 27: "advanced_tca",
        28: "blade", 29: "blade_enclosure", 30: "tablet", 31: "convertible", 32: "detachable", 33: "iot_gateway",
        34: "embedded", 35: "mini_pc", 36: "stick_pc",
    ]

    /// `nil` for 1 and 2, "other" and "unknown", and for numbers not given out. The top bit tells of a lock.
    static func name(_ number: Int) -> String? { names[number & 0x7f] }
}
