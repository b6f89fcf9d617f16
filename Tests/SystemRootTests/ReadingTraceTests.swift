import SystemRoot
import TestSupport
import Testing

@Suite struct ReadingTraceTests {
    private let folder: TemporaryFolder
    private let trace = ReadingTrace()
    private let root: SystemRoot

    init() throws {
        folder = try TemporaryFolder()
        root = SystemRoot.recorded(in: folder.path).traced(by: trace)
    }

    @Test func `what was read, seen, followed and missed is kept by its place without links`() throws {
        try folder.write("7", to: "sys/devices/a/size")
        try folder.write("x", to: "sys/devices/a/model")
        try folder.link("sys/block/sda", to: "../devices/a")
        #expect(try root.text(of: "sys/block/sda/size") == "7")
        #expect(try root.names(in: "sys/block/sda") == ["model", "size"])
        #expect(root.exists("sys/block"))
        #expect(!root.exists("sys/block/sda/none"))
        #expect(
            trace.tree.things == [
                "sys/devices/a/size": .file(Array("7".utf8)), "sys/devices/a/model": .unread,
                "sys/devices/a": .folder, "sys/block/sda": .link("../devices/a"), "sys/block": .folder,
            ])
        #expect(trace.tree.notRecorded.reasons == ["sys/devices/a/none": .absent])
    }

    @Test func `of a folder only the names that were asked for are kept`() throws {
        for name in ["sda1", "sda2", "uevent"] { try folder.write("", to: "sys/block/sda/" + name) }
        #expect(try root.names(in: "sys/block/sda", startingWith: "sda") == ["sda1", "sda2"])
        #expect(Set(trace.tree.things.keys) == ["sys/block/sda", "sys/block/sda/sda1", "sys/block/sda/sda2"])
    }

    @Test func `a file that changes is read as it was the first time, within the limit asked for`() throws {
        try folder.write("first", to: "proc/cpuinfo")
        #expect(try root.text(of: "proc/cpuinfo") == "first")
        try folder.write("second", to: "proc/cpuinfo")
        #expect(try root.text(of: "proc/cpuinfo") == "first")
        #expect(throws: ReadError(file: "proc/cpuinfo", reason: .unreadable("longer than 4 bytes"))) {
            try root.bytes(of: "proc/cpuinfo", limit: 4)
        }
    }

    @Test func `a process finds itself in a folder, not by a link to its number`() throws {
        let trace = ReadingTrace()
        let live = SystemRoot.live.traced(by: trace)
        #expect(try live.text(of: "proc/self/mountinfo").isEmpty == false)
        #expect(trace.tree.file("proc/self/mountinfo") != nil)
        #expect(trace.tree.things["proc/self"] == nil)
    }

    @Test func `the space of the running PC is kept as the file that a recording has for it`() throws {
        let trace = ReadingTrace()
        let space = try SystemRoot.live.traced(by: trace).space()
        try folder.write(try #require(trace.tree.file("statvfs")), to: "statvfs")
        #expect(try SystemRoot.recorded(in: folder.path).space() == space)
    }

    @Test(
        arguments: [
            .absent, .forbidden, .notReported, .unreadable("not a regular file"), .malformed("a (b)"),
            .implausible("1 of 2 blocks"),
        ] as [ReadError.Reason])
    func `each reason is read back as it was`(reason: ReadError.Reason) {
        let list = NotRecorded(["sys/a": reason])
        #expect(NotRecorded(parsing: list.text()) == list)
    }

    @Test func `what could not be read when a PC was recorded can't be read from the recording`() throws {
        try folder.write("", to: "sys/firmware/DMI")
        let reasons: [String: ReadError.Reason] = [
            "sys/firmware/DMI": .forbidden, "sys/x: /y": .unreadable("input/output error"), "sys/none": .absent,
        ]
        let text = "For people: read on.\n" + NotRecorded(reasons).text(namesOnly: ["sys/b", "sys/a"])
        #expect(text.hasSuffix("name only: /sys/a\nname only: /sys/b\n"))
        let read = NotRecorded(parsing: text).reasons
        #expect(read["sys/firmware/DMI"] == .forbidden && read["sys/none"] == .absent && read["sys/a"] == .absent)
        #expect(read["sys/x: /y"] == .unreadable("input/output error"))
        let recorded = SystemRoot.recorded(in: folder.path, except: NotRecorded(parsing: text))
        #expect(recorded.exists("sys/firmware/DMI"))
        #expect(throws: ReadError(file: "sys/firmware/DMI", reason: .forbidden)) {
            try recorded.bytes(of: "sys/firmware/DMI")
        }
    }

    @Test(arguments: ["", "\n\n", ": /", "forbidden", "forbidden: ", "unreadable (: /x", "\u{FFFD}: /x"])
    func `other lines say nothing`(text: String) {
        #expect(NotRecorded(parsing: text).reasons.isEmpty)
    }
}
