@testable import Probes

/// The files by which systems told of themselves before os-release → the system; the first byte picks the file.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    let files = [
        "lsb-release", "SuSE-release", "redhat-release", "slackware-version", "alpine-release", "debian_version",
    ]
    guard let pick = bytes.first else { return 0 }
    var contents = Dictionary(uniqueKeysWithValues: files.map { ("etc/" + $0, [UInt8]()) })
    contents["etc/" + files[Int(pick) % files.count]] = Array(bytes.dropFirst())
    if let system = OperatingSystemProbe(files: SharedFiles(root: FuzzedPC.root(contents))).read().value {
        Invariants.check(system)
    }
    return 0
}
