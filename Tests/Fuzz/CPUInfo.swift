@testable import Probes

/// `/proc/cpuinfo` → the processor.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    let reading = CPUProbe(files: SharedFiles(root: FuzzedPC.root(["proc/cpuinfo": bytes]))).read()
    if let cpu = reading.value { Invariants.check(cpu) }
    return 0
}
