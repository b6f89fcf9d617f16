@testable import Probes

/// The EDID of a screen → its size; as it came, and with header and checksum put right.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    var mended = Array(
        ([0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0] + bytes + [UInt8](repeating: 0, count: 128)).prefix(128))
    mended[18] = 1
    mended[127] = 0
    mended[127] = 0 &- mended.reduce(0, &+)
    precondition(EDID(bytes: mended) != nil, "a whole EDID that was not read")
    for edid in [EDID(bytes: bytes), EDID(bytes: mended)] {
        guard let edid else { continue }
        for side in [edid.width, edid.height, edid.widthMm, edid.heightMm] {
            precondition(side.map { (1...8190).contains($0) } ?? true, "a size that no screen has")
        }
    }
    return 0
}
