@testable import Reports

/// The payload of a line of each type: what is read can be written, and then says the same.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    if let report = try? Report(payload: bytes) { check(report) }
    if let kit = try? Kit(payload: bytes) { check(kit) }
    if let receipt = try? Acknowledgement(payload: bytes) { check(receipt) }
    if let keys = try? Keys(payload: bytes) { check(keys) }
    if let decision = try? Decision(payload: bytes) { check(decision) }
    if let extract = try? LedgerExtract(payload: bytes) { check(extract) }
    return 0
}

private func check<Payload: LinePayload>(_ read: Payload) {
    guard let written = try? read.payload() else {
        preconditionFailure("what was read can't be written")
    }
    precondition((try? Payload(payload: written)) == read, "what was written is not what was read")
}
