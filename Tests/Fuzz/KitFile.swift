@testable import Reports

/// A kit as a file → the kit.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    let kit = try? SignedKit(file: bytes, name: "school.kit")
    precondition(kit.map { $0.kit.root == $0.line.signer } ?? true, "a kit that another key signed")
    return 0
}
