internal import SystemRoot

/// The SMBIOS texts that the kernel gives to everybody, without placeholders. Source: `/sys/class/dmi/id`.
struct DMIStrings {
    let root: SystemRoot
    private let folder = "sys/class/dmi/id"

    init(root: SystemRoot) { self.root = root }

    var isThere: Bool { root.exists(folder) }

    subscript(name: String) -> String? {
        (try? root.value(of: folder + "/" + name)).flatMap { FirmwareText.value($0) }
    }
}
