@testable import Probes
@testable import Udev

/// `/proc/meminfo` → the memory.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    let root = FuzzedPC.root(["proc/meminfo": bytes])
    let reading = MemoryProbe(files: SharedFiles(root: root), udev: RecordedUdev(parsing: ""), isContainer: false)
        .read()
    if let memory = reading.value { Invariants.check(memory) }
    return 0
}
