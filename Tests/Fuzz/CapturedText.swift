@testable import Machine

/// The words of a device → clean text.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    if let text = CapturedText.clean(bytes: bytes) { Invariants.check(text: text) }
    let words = String(decoding: bytes, as: UTF8.self)
    precondition(CapturedText.clean(words) == CapturedText.clean(bytes: bytes), "two cleanings that differ")
    return 0
}
