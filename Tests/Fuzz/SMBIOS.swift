@testable import Probes
@testable import Udev

/// The SMBIOS table → slots and texts.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe FuzzInput.bytes(start, count)
    let root = FuzzedPC.root([SMBIOSTable.file: bytes])
    let memory = MemoryProbe(files: SharedFiles(root: root), udev: RecordedUdev(parsing: ""), isContainer: false).read()
    if let memory = memory.value { Invariants.check(memory) }
    let virtualisation = Virtualisation(files: SharedFiles(root: root))
    if let board = BoardProbe(files: SharedFiles(root: root), virtualisation: virtualisation).read().value {
        Invariants.check(board)
    }
    if let firmware = FirmwareProbe(files: SharedFiles(root: root)).read().value { Invariants.check(firmware) }
    for structure in SMBIOSTable(parsing: bytes).structures {
        for place in 0..<structure.formatted.count { if let text = structure.text(place) { Invariants.check(text) } }
    }
    return 0
}
