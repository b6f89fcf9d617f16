import Foundation
import TestSupport
import Testing

/// The built daemon between its deadlines, as the kernel sees it.
@Suite struct SleepingDaemonTests {
    private let office: Office

    init() throws { office = try Office() }

    private func text(_ daemon: RunningProgram, _ file: String) -> String {
        (try? String(contentsOfFile: "/proc/\(daemon.processID)/\(file)", encoding: .utf8)) ?? ""
    }

    private func sleeps(_ daemon: RunningProgram) -> Bool {
        text(daemon, "cmdline").contains("daemon-sleep")
            && text(daemon, "status").contains("State:\tS") && text(daemon, "syscall").hasPrefix("7 ")
    }

    private func eventuallySleeps(_ daemon: RunningProgram) -> Bool {
        eventually { sleeps(daemon) ? true : nil } == true
    }

    /// Its own turns on a processor, by will or not.
    private func switches(_ daemon: RunningProgram) -> [Int] {
        text(daemon, "status").matches(of: /ctxt_switches:\t([0-9]+)/).compactMap { Int($0.1) }
    }

    private func descriptors(_ daemon: RunningProgram) throws -> [String] {
        let folder = "/proc/\(daemon.processID)/fd"
        return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { number in
            try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(number)")
        }.sorted()
    }

    @Test func `it is one thread without a child, a socket or a wake-up`() throws {
        try office.enrol(with: office.kit())
        let daemon = try office.daemon()
        #expect(eventuallySleeps(daemon), "\(daemon.output)")
        let before = switches(daemon)
        #expect(before.count == 2)
        Thread.sleep(forTimeInterval: 3)
        #expect(switches(daemon) == before)
        #expect(text(daemon, "status").contains("Threads:\t1\n"))
        #expect(text(daemon, "task/\(daemon.processID)/children").isEmpty)
        #expect(text(daemon, "comm") == "probe\n")
        let open = try descriptors(daemon).filter { !$0.hasPrefix("/") }
        // Foundation's Process hands each child one end of a pair, to see when it ends.
        #expect(open.filter { $0.hasPrefix("socket:") }.count <= 1)
        #expect(
            open.filter { !$0.hasPrefix("socket:") } == [
                "anon_inode:[timerfd]", "anon_inode:inotify", "anon_inode:inotify",
            ])
    }

    @Test func `a kit that comes wakes it, a label again, and nothing is left open by that`() throws {
        let daemon = try office.daemon()
        #expect(eventuallySleeps(daemon), "\(daemon.output)")
        let open = try descriptors(daemon)
        try office.enrol(with: office.kit())
        #expect(eventually { office.waiting.count == 1 ? true : nil } == true, "\(daemon.output)")
        #expect(eventuallySleeps(daemon))
        for number in 2...4 {
            #expect(try office.probe("label", "Lab 1 / \(number)").status == 0)
            #expect(eventually { office.waiting.count == number ? true : nil } == true, "\(daemon.output)")
            #expect(eventuallySleeps(daemon))
        }
        #expect(try descriptors(daemon) == open)
        #expect(daemon.isRunning)
    }

    @Test func `what it said at its start it does not say at each wake-up`() throws {
        try office.enrol(with: office.kit())
        let daemon = try office.daemon()
        #expect(eventuallySleeps(daemon), "\(daemon.output)")
        let said = daemon.output
        #expect(try office.probe("label", "Lab 1").status == 0)
        #expect(eventually { daemon.output.contains("2") ? true : nil } == true)
        #expect(daemon.output.split(separator: "\n").count <= said.split(separator: "\n").count + 2, "\(daemon.output)")
    }

    @Test func `nobody else can start it in its sleep`() throws {
        for arguments in [["daemon-sleep"], ["daemon-sleep", "0", "0", "0", "1", "daemon"]] {
            #expect(try Office.probe.run(arguments).status == 64)
        }
    }
}
