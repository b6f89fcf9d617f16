@testable import Probes

/// os-release, and the first file before it → the system.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    let both = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    // What stands after a first zero byte goes to the older file, and the newer one is then not there.
    let files = ["etc/os-release": both[0], "etc/lsb-release": both.count > 1 ? both[1] : []]
    for (file, content) in files {
        let text = String(decoding: content, as: UTF8.self)
        let release = file == "etc/os-release" ? OSRelease(parsing: text) : OSRelease(parsingLSB: text)
        for key in ["ID", "VERSION_ID", "PRETTY_NAME", "NAME", "ID_LIKE"] { _ = release[key] }
    }
    if let system = OperatingSystemProbe(files: SharedFiles(root: FuzzedPC.root(files))).read().value {
        Invariants.check(system)
    }
    return 0
}
