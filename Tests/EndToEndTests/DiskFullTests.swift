import Foundation
import TestSupport
import Testing

/// A disk of a few megabytes for the office's folder, which only root may mount.
final class SmallDisk {
    let path: String
    private let filler: String

    static let isAllowed: Bool = {
        guard geteuid() == 0, let folder = try? TemporaryFolder(), let disk = try? SmallDisk(at: folder.path) else {
            return false
        }
        return FileManager.default.isWritableFile(atPath: disk.path)
    }()

    init(at path: String) throws {
        self.path = path
        filler = path + "/filler"
        let result = try Program(path: "/bin/mount").run(["-t", "tmpfs", "-o", "size=4m", "tmpfs", path])
        try #require(result.status == 0, "\(result.errors)")
    }

    deinit { _ = try? Program(path: "/bin/umount").run(["-l", path]) }

    /// Takes all the room that is left.
    func fill() throws {
        let file = unsafe open(filler, O_WRONLY | O_CREAT, 0o600)
        try #require(file >= 0)
        defer { close(file) }
        let block = [UInt8](repeating: 0x5A, count: 4096)
        while unsafe write(file, block, block.count) > 0 {}
    }

    func makeRoom() throws { try FileManager.default.removeItem(atPath: filler) }
}

@Suite(.enabled(if: SmallDisk.isAllowed, "a small disk can be mounted by root only"))
struct DiskFullTests {
    private func health(_ address: String) throws -> String {
        try Program(path: "/usr/bin/curl").run(["--silent", "--write-out", "%{http_code}", address + "/healthz"]).output
    }

    @Test func `a full disk at the office loses nothing: the PC keeps its report until there is room`() throws {
        let office = try Office()
        let disk = try SmallDisk(at: office.path("office"), moving: office)
        let server = try office.serve()
        let address = try Office.address(of: server)
        try office.enrol(with: office.kit(url: address))
        try disk.fill()
        let daemon = try office.daemon()
        #expect(eventually { server.output.contains("disk is not full") ? true : nil } == true, "\(daemon.output)")
        #expect(try health(address).hasSuffix("503"))
        #expect(office.waiting.count == 1)
        #expect(try office.list().rows.isEmpty)
        daemon.kill()

        try disk.makeRoom()
        let sent = try office.probe("send")
        #expect(sent.status == 0, "\(sent.output)\(sent.errors)")
        #expect(office.waiting.isEmpty)
        #expect(try health(address) == "ok\n200")
        #expect(try office.list().rows.count == 1)
    }

    @Test func `an import onto a full disk stores nothing and writes no receipt`() throws {
        let office = try Office()
        let disk = try SmallDisk(at: office.path("office"), moving: office)
        try office.enrol(with: office.kit())
        let stick = try office.stick()
        try disk.fill()
        let failed = try office.collect("import", stick)
        #expect(failed.status == 1, "\(failed.output)\(failed.errors)")
        #expect(failed.errors.contains("disk is not full"))
        let names = try FileManager.default.contentsOfDirectory(atPath: stick + "/PROBE")
        #expect(names.allSatisfy { $0.hasSuffix(".jws") })
        try disk.makeRoom()
        #expect(try office.collect("import", stick).status == 0)
        #expect(try office.list().rows.count == 1)
    }
}

extension SmallDisk {
    /// Moves the office onto the disk.
    convenience init(at path: String, moving office: Office) throws {
        let files = FileManager.default
        let aside = office.path("aside")
        try files.moveItem(atPath: path, toPath: aside)
        try files.createDirectory(atPath: path, withIntermediateDirectories: true)
        try self.init(at: path)
        for name in try files.contentsOfDirectory(atPath: aside) {
            try files.moveItem(atPath: "\(aside)/\(name)", toPath: "\(path)/\(name)")
        }
    }
}
