internal import SystemRoot

/// The files that more than one room reads, each read and taken apart once.
///
/// What could not be read says why to each of them.
struct SharedFiles {
    let root: SystemRoot

    /// `/proc/cpuinfo`.
    let cpuinfo: Result<CPUInfo, ReadError>

    /// `/proc/self/mountinfo`.
    let mounts: Result<MountInfo, ReadError>

    /// For root only, as a rule.
    let smbios: Result<SMBIOSTable, ReadError>

    let dmi: DMIStrings

    init(root: SystemRoot) {
        self.root = root
        cpuinfo = Result { () throws(ReadError) in CPUInfo(parsing: try root.text(of: CPUInfo.file)) }
        mounts = Result { () throws(ReadError) in MountInfo(parsing: try root.text(of: MountInfo.file)) }
        smbios = Result { () throws(ReadError) in try SMBIOSTable(root: root) }
        dmi = DMIStrings(root: root, table: try? smbios.get())
    }
}
