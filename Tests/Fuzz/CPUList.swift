@testable import Probes

/// A list of CPU numbers, and the threads that it makes.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    guard let list = CPUList(String(decoding: bytes, as: UTF8.self)) else { return 0 }
    precondition(!list.numbers.isEmpty && list.numbers.count <= 1 << 16, "more CPUs than a kernel has")
    precondition(zip(list.numbers, list.numbers.dropFirst()).allSatisfy(<), "a CPU that is listed twice")
    return 0
}
