import Agent
import TestSupport
import Testing

@Suite struct DurableFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static func calls(of work: (any FileSystemCalls) throws -> Void) rethrows -> Int {
        let counting = FaultyFileSystem()
        try work(counting)
        return counting.calls
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `a write that fails anywhere leaves the old file or the new one whole`(fault: FaultyFileSystem.Fault) throws {
        let old = [UInt8](repeating: 1, count: 1000)
        let new = [UInt8](repeating: 2, count: 3000)
        let last = try Self.calls { try DurableFolder(opening: folder.path, in: $0).write(new, as: "file") }
        #expect(last > 6)
        for place in 1...last {
            try folder.write(old, to: "file")
            let calls = FaultyFileSystem(fault, at: place)
            let result = Result { try DurableFolder(opening: folder.path, in: calls).write(new, as: "file") }
            let found = try folder.bytes(of: "file")
            #expect(found == old || found == new, "call \(place)")
            if case .success = result { #expect(found == new, "call \(place)") }
            if fault == .inputOutput || fault == .noSpace, place < last {
                // The last call closes the folder, whose error changes nothing.
                #expect(throws: FileFault.self, "call \(place)") { try result.get() }
            }
            if fault == .shortWrite { #expect(found == new, "call \(place)") }
            if fault != .kill { #expect(!folder.names().contains("file.tmp") || found == old, "call \(place)") }
        }
    }

    @Test func `what was half-written before a cut does not stand in the way`() throws {
        try folder.write([9] as [UInt8], to: "file.tmp")
        try DurableFolder(opening: folder.path, in: LinuxFileSystem()).write([1, 2], as: "file")
        #expect(try folder.bytes(of: "file") == [1, 2])
        #expect(folder.names() == ["file"])
    }

    @Test func `a link is neither read nor written through`() throws {
        let other = try TemporaryFolder()
        try other.write([7] as [UInt8], to: "secret")
        try folder.link("file", to: other.file("secret"))
        try folder.link("file.tmp", to: other.file("secret"))
        let durable = try DurableFolder(opening: folder.path, in: LinuxFileSystem())
        #expect(try durable.read("file", limit: 100) == nil)
        try durable.write([1], as: "file")
        #expect(try other.bytes(of: "secret") == [7])
        #expect(try durable.read("file", limit: 100) == [1])
    }

    @Test func `a file over the limit is not read`() throws {
        try folder.write([1, 2, 3] as [UInt8], to: "file")
        let durable = try DurableFolder(opening: folder.path, in: LinuxFileSystem())
        #expect(try durable.read("file", limit: 2) == nil)
        #expect(try durable.read("file", limit: 3) == [1, 2, 3])
    }

    @Test func `files are for their owner only`() throws {
        let durable = try DurableFolder(opening: folder.file("state"), in: LinuxFileSystem(), making: true)
        try durable.write([1], as: "key")
        #expect(try folder.mode(of: "state") == 0o700)
        #expect(try folder.mode(of: "state/key") == 0o600)
    }
}
