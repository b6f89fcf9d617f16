import Foundation
import TestSupport
import Testing

@testable import Agent

@Suite struct RecordingWriterTests {
    private let folder: TemporaryFolder
    private let contents: FolderContents

    init() throws {
        folder = try TemporaryFolder()
        var contents = FolderContents.empty
        contents.put(.file(Array("7\n".utf8)), at: ["root", "sys", "devices", "0000:00:1f.2", "size"])
        contents.put(.link("../devices/0000:00:1f.2"), at: ["root", "sys", "block", "sda"])
        contents.put(.empty, at: ["root", "sys", "class", "tpm"])
        self.contents = contents
    }

    private func failure(of work: () throws(Failure) -> Void) -> Failure? {
        do throws(Failure) { try work() } catch { return error }
        return nil
    }

    @Test func `a recording is written whole, links and empty folders too`() throws {
        let path = folder.path + "/new/"
        try RecordingWriter(path: path, calls: LinuxFileSystem()).write(contents)
        #expect(try folder.bytes(of: "new/root/sys/block/sda/size") == Array("7\n".utf8))
        #expect(folder.names(in: "new/root/sys/class") == ["tpm"])
        #expect(folder.names(in: "new/root/sys/class/tpm") == [".keep"])
        #expect(folder.names(in: "") == ["new"])
        #expect(contents.fileCount == 1)
    }

    @Test func `an empty folder is taken, anything else is left alone`() throws {
        try folder.write("mine", to: "full/note")
        try folder.write("mine", to: "file")
        try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
        try folder.link("link", to: "empty")
        try RecordingWriter(path: folder.path + "/empty", calls: LinuxFileSystem()).write(contents)
        #expect(folder.names(in: "empty") == ["root"])
        for name in ["full", "file", "link", "empty"] {
            let path = folder.path + "/" + name
            let failure = failure { () throws(Failure) in
                try RecordingWriter(path: path, calls: LinuxFileSystem()).write(contents)
            }
            #expect(failure == Failure(.recordingTaken(folder: path), status: .usage), "\(name)")
        }
        #expect(try folder.bytes(of: "full/note") == Array("mine".utf8))
        #expect(try folder.bytes(of: "file") == Array("mine".utf8))
        #expect(folder.names(in: "") == ["empty", "file", "full", "link"])
    }

    @Test(arguments: [".", "..", "/", "", "x/.."])
    func `a place without a name of its own is refused`(path: String) {
        let failure = failure { () throws(Failure) in _ = try RecordingWriter(path: path, calls: LinuxFileSystem()) }
        #expect(failure?.status == .usage)
    }

    @Test func `what a cut left behind is named, not used`() throws {
        try folder.write("half", to: "new.tmp/root/x")
        let failure = failure { () throws(Failure) in
            try RecordingWriter(path: folder.path + "/new", calls: LinuxFileSystem()).write(contents)
        }
        #expect(failure == Failure(.recordingLeft(folder: folder.path + "/new.tmp"), status: .usage))
        #expect(try folder.bytes(of: "new.tmp/root/x") == Array("half".utf8))
    }

    @Test(arguments: [FaultyFileSystem.Fault.inputOutput, .noSpace])
    func `whichever call fails, nothing half-written stays`(fault: FaultyFileSystem.Fault) throws {
        let counting = FaultyFileSystem()
        try RecordingWriter(path: folder.path + "/counted", calls: counting).write(contents)
        try FileManager.default.removeItem(atPath: folder.path + "/counted")
        #expect(counting.calls > 30)
        var whole = 0
        for place in counting.places(for: fault) {
            let failed = failure { () throws(Failure) in
                try RecordingWriter(path: folder.path + "/new", calls: FaultyFileSystem(fault, at: place))
                    .write(contents)
            }
            let names = folder.names(in: "")
            #expect(names == [] || names == ["new"], "call \(place) of \(fault)")
            if names == ["new"] {
                whole += 1
                #expect(try folder.bytes(of: "new/root/sys/block/sda/size") == Array("7\n".utf8))
                try FileManager.default.removeItem(atPath: folder.path + "/new")
            } else {
                #expect(failed != nil)
            }
        }
        // Closing what was only read, and the sync after the whole is in place, may fail without loss.
        #expect(whole < counting.calls / 2)
    }

    @Test func `a short write is gone on with`() throws {
        let counting = FaultyFileSystem(.shortWrite)
        try RecordingWriter(path: folder.path + "/counted", calls: counting).write(contents)
        let place = try #require(counting.places(for: .shortWrite).first)
        try RecordingWriter(path: folder.path + "/new", calls: FaultyFileSystem(.shortWrite, at: place)).write(contents)
        #expect(try folder.bytes(of: "new/root/sys/block/sda/size") == Array("7\n".utf8))
    }
}
