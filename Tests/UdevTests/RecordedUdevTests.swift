import Testing
import Udev

@Suite struct RecordedUdevTests {
    let text = """
        P: /devices/pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/block/sda
        N: sda
        E: DEVNAME=/dev/sda
        E: ID_MODEL_ENC=ST500DM002-1BD142\\x20
        E: SUBSYSTEM=block

        P: /devices/virtual/dmi/id
        E: SUBSYSTEM=dmi
        E: MEMORY_ARRAY_MAX_CAPACITY=17179869184

        """

    @Test func `a device is found by subsystem and name`() {
        let udev = RecordedUdev(parsing: text)
        #expect(udev.isThere)
        #expect(udev.properties(subsystem: "block", name: "sda")?["ID_MODEL_ENC"] == "ST500DM002-1BD142\\x20")
        #expect(udev.properties(subsystem: "dmi", name: "id")?["MEMORY_ARRAY_MAX_CAPACITY"] == "17179869184")
        #expect(udev.properties(subsystem: "net", name: "sda") == nil)
    }

    @Test func `line ends of Windows change nothing`() {
        let udev = RecordedUdev(parsing: text.replacing("\n", with: "\r\n"))
        #expect(udev.properties(subsystem: "block", name: "sda")?["DEVNAME"] == "/dev/sda")
    }

    @Test(arguments: [
        "", "\n\n", "P: ", "E: A=B", "P: /a\nE: =\nE: SUBSYSTEM", "P: /a/b\nE: SUBSYSTEM=x\u{0}", "\u{FFFD}",
    ])
    func `a cut or foreign text gives no device and no crash`(text: String) {
        #expect(RecordedUdev(parsing: text).properties(subsystem: "block", name: "sda") == nil)
    }
}
