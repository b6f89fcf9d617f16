import Foundation
import SystemRoot
import TestSupport
import Testing

@Suite struct SystemRootTests {
    let folder: TemporaryFolder
    let root: SystemRoot

    init() throws {
        folder = try TemporaryFolder()
        root = SystemRoot.recorded(in: folder.path)
    }

    @Test func `a file is read whole, and a value without the line's end`() throws {
        try folder.write("  2061692 \n", to: "sys/size")
        #expect(try root.text(of: "sys/size") == "  2061692 \n")
        #expect(try root.value(of: "sys/size") == "2061692")
    }

    @Test func `a link leads where it led on the recorded PC, absolute ones too`() throws {
        try folder.write("7", to: "sys/devices/pci0000:00/size")
        try folder.link("sys/block/sda", to: "../devices/pci0000:00")
        try folder.link("etc/size", to: "/sys/block/sda/size")
        #expect(try root.value(of: "sys/block/sda/size") == "7")
        #expect(try root.value(of: "etc/size") == "7")
        #expect(root.resolved("sys/block/sda") == "sys/devices/pci0000:00")
    }

    @Test func `no link leads out of a recording`() throws {
        try folder.write("outside", to: "secret")
        try folder.link("recording/a", to: "../secret")
        try folder.link("recording/b", to: folder.path + "/secret")
        try folder.link("recording/c", to: "../../../../../../../../etc/passwd")
        let recording = SystemRoot.recorded(in: folder.path + "/recording")
        for name in ["a", "b", "c"] {
            #expect(throws: ReadError(file: name, reason: .absent)) { try recording.text(of: name) }
        }
    }

    @Test func `a link that was carried as a file with its target is followed`() throws {
        try folder.write("12", to: "usr/lib/os-release")
        try folder.write("../usr/lib/os-release", to: "etc/os-release")
        #expect(try root.text(of: "etc/os-release") == "12")
    }

    @Test func `a name that begins with a dot is nothing of the PC's`() throws {
        try folder.write("", to: "sys/class/power_supply/" + SystemRoot.keepName)
        #expect(try root.names(in: "sys/class/power_supply").isEmpty)
        try folder.write("", to: "sys/class/power_supply/BAT0/type")
        #expect(try root.names(in: "sys/class/power_supply") == ["BAT0"])
    }

    @Test func `links in a circle are an error, not an endless walk`() throws {
        try folder.link("a", to: "b")
        try folder.link("b", to: "a")
        #expect(throws: ReadError(file: "a", reason: .unreadable("too many symbolic links"))) { try root.text(of: "a") }
    }

    @Test func `a pipe in a file's place does not hold the reader up`() throws {
        #expect(unsafe mkfifo(folder.path + "/cpuinfo", 0o600) == 0)
        #expect(throws: ReadError(file: "cpuinfo", reason: .unreadable("not a regular file"))) {
            try root.text(of: "cpuinfo")
        }
    }

    @Test func `a file longer than the limit is an error, not half a file`() throws {
        try folder.write(String(repeating: "x", count: 101), to: "long")
        #expect(throws: ReadError(file: "long", reason: .unreadable("longer than 100 bytes"))) {
            try root.bytes(of: "long", limit: 100)
        }
        #expect(try root.bytes(of: "long", limit: 101).count == 101)
    }

    /// Another process writes it anew all the time: empty, half, whole and longer than what is allowed.
    @Test func `a file that changes while it is read gives what was there, or an error, and an end`() throws {
        let file = try folder.write("", to: "changing")
        let script = "while :; do : > \"$0\"; printf %400000s x >> \"$0\"; printf %800000s x >> \"$0\"; done"
        let writer = try RunningProgram(Program(path: "/bin/sh"), ["-c", script, file])
        defer { writer.kill() }
        var lengths: Set<Int> = []
        var isTooLong = false
        let seen = eventually {
            do throws(ReadError) { lengths.insert(try root.bytes(of: "changing", limit: 1_000_000).count) } catch {
                #expect(error == ReadError(file: "changing", reason: .unreadable("longer than 1000000 bytes")))
                isTooLong = true
            }
            return lengths.count + (isTooLong ? 1 : 0) > 2 ? true : nil
        }
        #expect(seen == true && lengths.allSatisfy { $0 <= 1_000_000 })
    }

    @Test func `absent, forbidden and folder are told apart`() throws {
        try folder.write("x", to: "folder/file")
        #expect(throws: ReadError(file: "none", reason: .absent)) { try root.text(of: "none") }
        #expect(throws: ReadError(file: "folder/file/none", reason: .absent)) { try root.text(of: "folder/file/none") }
        #expect(throws: ReadError(file: "folder", reason: .unreadable("not a regular file"))) {
            try root.text(of: "folder")
        }
    }

    @Test func `an error says which file, what is wrong and what to do`() {
        let error = ReadError(file: "sys/class/dmi/id/product_uuid", reason: .forbidden)
        #expect(
            error.description == "/sys/class/dmi/id/product_uuid is for root only: run `sudo probe --print` to see it.")
    }

    @Test func `the space of a recorded root is what its file says`() throws {
        try folder.write("f_frsize 4096\nf_blocks 1000\nf_bfree 300\nf_bavail 250\n", to: "statvfs")
        let space = try root.space()
        #expect(space.bytes == 4_096_000)
        #expect(space.freeBytes == 1_024_000)
    }

    @Test(arguments: [
        "", "f_blocks 1", "f_frsize 4096\nf_blocks 10\nf_bavail 11", "f_frsize -1\nf_blocks 1\nf_bavail 1",
        "f_frsize 4096\nf_blocks 18446744073709551615\nf_bavail 1", "f_frsize 4096\nf_blocks 0\nf_bavail 0",
        "f_frsize 1048576\nf_blocks 1073741825\nf_bavail 1",
    ])
    func `an absurd space is an error`(text: String) throws {
        try folder.write(text, to: "statvfs")
        #expect(throws: ReadError.self) { try root.space() }
    }

    @Test func `the running PC is read from its own root`() throws {
        #expect(try SystemRoot.live.space().bytes > 0)
        #expect(try SystemRoot.live.text(of: "proc/self/stat").isEmpty == false)
        #expect(SystemRoot.live.exists("proc/meminfo"))
        #expect(try SystemRoot.live.names(in: "proc/self").contains("stat"))
    }
}
