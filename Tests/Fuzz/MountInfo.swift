@testable import Probes

/// `/proc/self/mountinfo` → the disk under `/`, of one PC with a disk, a volume on it and one in a loop.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    let root = FuzzedPC.root([
        "proc/self/mountinfo": bytes, "sys/block/sda/dev": Array("8:0\n".utf8),
        "sys/block/sda/sda1/dev": Array("8:1\n".utf8), "sys/block/dm-0/dev": Array("254:0\n".utf8),
        "sys/block/dm-0/slaves/sda1": [], "sys/block/dm-1/dev": Array("254:1\n".utf8),
        "sys/block/dm-1/slaves/dm-1": [], "sys/block/loop0/loop/backing_file": Array("/images/root.img\n".utf8),
        "sys/block/loop0/dev": Array("7:0\n".utf8),
    ])
    let devices = ["dm-0", "dm-1", "loop0", "sda"].map { BlockDevice(root: root, name: $0) }
    let names = (try? SystemDisk(files: SharedFiles(root: root), devices: devices).names()) ?? []
    precondition(names.isSubset(of: ["sda"]), "a disk that is none")
    _ = LiveSession.isRunning(SharedFiles(root: root))
    return 0
}
