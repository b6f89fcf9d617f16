@testable import Reports

/// A line, before and after its signature: no made-up line is verified, and none ends the program.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    // The published line of the seeds is right; a line that says something else is not.
    if let line = try? SignedLine(verifying: bytes, asAnyOf: Set(LineType.allCases)) {
        precondition(line.bytes == bytes, "a line that is not the bytes it came in")
        precondition(line.payload == Array(#"{"v":1}"#.utf8), "a signature that is wrong and was taken")
    }
    for line in LineFile(bytes) { precondition(!line.isEmpty && !line.contains(0x0A), "an empty line") }
    return 0
}
