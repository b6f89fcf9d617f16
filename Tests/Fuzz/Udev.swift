@testable import Probes
@testable import Udev

/// The export of a udev database → slots, and the model and bus of a disk.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    let udev = RecordedUdev(parsing: String(decoding: bytes, as: UTF8.self))
    let root = FuzzedPC.root(["sys/block/sda/size": Array("1000\n".utf8), "sys/block/vda/size": Array("1000\n".utf8)])
    if let memory = MemoryProbe(files: SharedFiles(root: root), udev: udev, isContainer: false).read().value {
        Invariants.check(memory)
    }
    let storage = StorageProbe(files: SharedFiles(root: root), udev: udev, isVirtual: false, isLive: false).read()
    if let disks = storage.value { Invariants.check(disks) }
    _ = OtherSystemsProbe(root: root, udev: udev, disks: storage.value).read()
    _ = IdentifiersProbe(root: root, udev: udev, disks: storage.value ?? []).read()
    return 0
}
