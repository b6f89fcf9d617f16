/// What a data file holds, told by its name without the ending.
package enum DataFileKind: String, Sendable {
    case endOfSupport = "end-of-support"
    case cpuFactors = "cpu-factors"
    case offers
    case profile

    package init(file: String) {
        let name = file.split(separator: "/").last ?? ""
        self = Self(rawValue: String(name.prefix { $0 != "." })) ?? .profile
    }

    /// Files with other endings are not data files.
    package static func isDataFile(_ name: String) -> Bool {
        !name.hasPrefix(".") && (name.hasSuffix(".json5") || name.hasSuffix(".json"))
    }
}
