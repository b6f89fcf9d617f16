/// The disks that this PC itself lives on: a folder there is no stick's.
///
/// The folder that a stick showed in may be left when the stick is gone, and whoever gives the folder above it means the
/// stick too: what is written there stays behind when the bag is packed.
struct OwnDisks {
    private let devices: Set<UInt64>

    init(state: StateFolder, calls: any FileSystemCalls = LinuxFileSystem()) {
        let system = try? DurableFolder(opening: "/", in: calls)
        devices = Set([system, state.folder].compactMap { try? $0?.device() })
    }

    func hold(_ folder: DurableFolder) -> Bool {
        guard let device = try? folder.device() else { return false }
        return devices.contains(device)
    }
}
