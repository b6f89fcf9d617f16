/// A system that is installed on the PC's disks beside the one that runs, told from the partitions alone.
package enum OtherSystem: String, Codable, CaseIterable, Sendable {
    case windows, macos, chromeos, freebsd, netbsd, openbsd
}
