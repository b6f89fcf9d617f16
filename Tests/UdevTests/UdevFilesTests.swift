import Foundation
import SystemRoot
import TestSupport
import Testing
import Udev

/// udev's own files, laid out as the kernel and udevd write them, against what `udevadm info --export-db` said of them.
@Suite struct UdevFilesTests {
    private static let beside = URL(filePath: Fixtures.folder).appending(path: "../../../shared/machines").standardized
        .path

    /// The folders of recorded PCs with an export; those of other projects where they lie beside the checkout.
    private static let recordings: [String] = {
        let others = (try? FileManager.default.contentsOfDirectory(atPath: beside)) ?? []
        return (Fixtures.machines.map(Fixtures.machine) + others.sorted().map { "\(beside)/\($0)" })
            .filter { FileManager.default.fileExists(atPath: "\($0)/\(RecordedUdev.fileName)") }
    }()

    @Test(arguments: recordings)
    func `each device has the properties that udevadm told`(recording: String) throws {
        let export = try RecordedUdev(in: .recorded(in: recording))
        let text = try String(
            decoding: Data(contentsOf: URL(filePath: "\(recording)/\(RecordedUdev.fileName)")), as: UTF8.self)
        let pc = try UdevFilesPC(export: text)
        let files = UdevFiles(in: pc.root)
        #expect(files.isThere)
        #expect(!pc.devices.isEmpty)
        for (subsystem, name) in pc.devices {
            let expected = export.properties(subsystem: subsystem, name: name)
            #expect(files.properties(subsystem: subsystem, name: name) == expected, "\(subsystem)/\(name)")
        }
    }

    @Test func `without udevd the kernel's part is told, and that there is no database`() throws {
        let folder = try TemporaryFolder()
        try folder.write("MAJOR=8\nMINOR=0\nDEVNAME=sda\nDEVTYPE=disk\n", to: "sys/class/block/sda/uevent")
        let files = UdevFiles(in: .recorded(in: folder.path))
        #expect(!files.isThere)
        #expect(files.properties(subsystem: "block", name: "sda")?["DEVNAME"] == "/dev/sda")
        #expect(files.properties(subsystem: "block", name: "sdb") == nil)
        #expect(files.properties(subsystem: "net", name: "sda") == nil)
    }

    @Test(arguments: [
        ("block", "sda", "MAJOR=8\nMINOR=0\n", "b8:0"), ("video4linux", "video0", "MAJOR=81\nMINOR=0\n", "c81:0"),
        ("net", "enp1s0", "INTERFACE=enp1s0\nIFINDEX=2\n", "n2"), ("dmi", "id", "MODALIAS=dmi:\n", "+dmi:id"),
        ("block", "a!b", "MAJOR=8\nMINOR=9\n", "b8:9"),
    ])
    func `udevd's file is found by the device's number, its interface, or its name`(
        subsystem: String, name: String, uevent: String, file: String
    ) throws {
        let folder = try TemporaryFolder()
        try folder.write(uevent, to: "sys/class/\(subsystem)/\(name)/uevent")
        try folder.write("I:17\nE:ID_X=1\nE:ID_Y=a=b\nE:MAJOR=\nG:systemd\nV:1\n", to: "run/udev/data/\(file)")
        let files = UdevFiles(in: .recorded(in: folder.path))
        let asked = name.replacing("!", with: "/")
        let found = try #require(files.properties(subsystem: subsystem, name: asked))
        #expect(found["ID_X"] == "1" && found["ID_Y"] == "a=b" && found["TAGS"] == ":systemd:")
        #expect(found["USEC_INITIALIZED"] == "17" && found["MAJOR"] == nil && found["SUBSYSTEM"] == subsystem)
    }

    @Test(arguments: ["", "\n\n", "=\n", "E:\nE:=\nE\n:\n", "\u{0}\u{0}", "E:ID_X", "\u{FFFD}:A=B"])
    func `foreign bytes in either file give no property and no crash`(text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "sys/class/dmi/id/uevent")
        try folder.write(text, to: "run/udev/data/+dmi:id")
        let found = UdevFiles(in: .recorded(in: folder.path)).properties(subsystem: "dmi", name: "id")
        #expect(found?["SUBSYSTEM"] == "dmi" && found?["ID_X"] == nil && found?[""] == nil)
    }
}
