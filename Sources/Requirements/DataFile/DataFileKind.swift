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

    /// In bytes; the shipped files have less than a hundredth of it.
    package static let sizeLimit = 1 << 20

    /// Where an office's files are, on a school PC and in the office: `profiles.d` in the folder that systemd names
    /// (`ConfigurationDirectory=` in systemd.exec(5)), else in `/etc/probe`.
    package static func officeFolder(environment: [String: String]) -> String {
        let folders = environment["CONFIGURATION_DIRECTORY"]?.split(separator: ":") ?? []
        return (folders.first.map(String.init) ?? "/etc/probe") + "/profiles.d"
    }

    /// Files with other endings are not data files.
    package static func isDataFile(_ name: String) -> Bool {
        !name.hasPrefix(".") && (name.hasSuffix(".json5") || name.hasSuffix(".json"))
    }
}
