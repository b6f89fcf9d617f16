import CLinux
import Glibc

/// One run of another program: bytes in, bytes out, an end in any case.
struct ChildProcess {
    let program: String
    let arguments: [String]
    let environment: [String: String]

    struct End: Hashable {
        /// The exit status; 128 and the signal's number where a signal ended it.
        var status: Int32
        var output: [UInt8]
        var outputWasCut: Bool
    }

    /// Runs the program to its end, or to the end of patience, in seconds, or of the limit of what it may print.
    ///
    /// Its input is a socket and no pipe: writing to a pipe whose reader is gone would end this program by a signal.
    func run(input: [UInt8], outputLimit: Int, patience: Int64) throws(SystemError) -> End {
        let toChild = try ChildProcess.socketPair()
        defer { for end in toChild where end.isOpen { end.close() } }
        let fromChild = try ChildProcess.pipePair()
        defer { for end in fromChild where end.isOpen { end.close() } }
        let pid = try spawn(input: toChild[1].number, output: fromChild[1].number)
        toChild[1].close()
        fromChild[1].close()

        var talk = Talk(input: toChild[0], output: fromChild[0], rest: input[...], limit: outputLimit)
        let deadline = LinuxClocks().reading().sinceBoot + patience
        let ended = talk.run(until: deadline)
        if !ended { kill(pid, SIGKILL) }
        return End(status: ChildProcess.wait(for: pid), output: talk.printed, outputWasCut: talk.wasCut)
    }

    private static func wait(for pid: pid_t) -> Int32 {
        var status: Int32 = 0
        while unsafe waitpid(pid, &status, 0) == -1 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private func spawn(input: Int32, output: Int32) throws(SystemError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let words = unsafe ChildProcess.strings(arguments)
        let variables = unsafe ChildProcess.strings(environment.map { "\($0.key)=\($0.value)" })
        defer {
            for index in unsafe words.indices { unsafe free(words[index]) }
            for index in unsafe variables.indices { unsafe free(variables[index]) }
        }
        var pid: pid_t = 0
        let error = unsafe posix_spawn(&pid, program, &actions, nil, words, variables)
        guard error == 0 else { throw SystemError(code: error) }
        return pid
    }

    private static func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        unsafe texts.map { unsafe strdup($0) } + [nil]
    }

    private static func socketPair() throws(SystemError) -> [Descriptor] {
        var numbers: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard unsafe socketpair(AF_UNIX, type, 0, &numbers) == 0 else { throw SystemError(code: errno) }
        return numbers.map(Descriptor.init)
    }

    private static func pipePair() throws(SystemError) -> [Descriptor] {
        var numbers: [Int32] = [-1, -1]
        guard unsafe pipe2(&numbers, O_CLOEXEC) == 0 else { throw SystemError(code: errno) }
        return numbers.map(Descriptor.init)
    }
}

/// A descriptor that is closed once.
private final class Descriptor {
    private(set) var number: Int32

    init(_ number: Int32) { self.number = number }

    var isOpen: Bool { number >= 0 }

    func close() {
        _ = Glibc.close(number)
        number = -1
    }
}

/// Gives a child its input and takes its output, each as the child is ready for it.
private struct Talk {
    let input: Descriptor
    let output: Descriptor
    var rest: ArraySlice<UInt8>
    let limit: Int
    var printed: [UInt8] = []
    var wasCut = false

    /// False where the child must be ended: it took too long or printed too much.
    mutating func run(until deadline: Int64) -> Bool {
        if rest.isEmpty { input.close() }
        while true {
            let left = deadline - LinuxClocks().reading().sinceBoot
            guard left > 0 else { return false }
            var waited = [
                pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: output.number, events: Int16(POLLIN), revents: 0),
            ]
            guard unsafe poll(&waited, 2, Int32(left) * 1000) >= 0 || errno == EINTR else { return false }
            if waited[0].revents != 0 { give() }
            guard waited[1].revents != 0 else { continue }
            switch take() {
            case .more: continue
            case .end: return true
            case .tooMuch: return false
            }
        }
    }

    private mutating func give() {
        let taken = unsafe rest.withUnsafeBytes { bytes in
            unsafe send(input.number, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if taken < 0 {
            if errno != EINTR && errno != EAGAIN { input.close() }
            return
        }
        rest = rest.dropFirst(taken)
        if rest.isEmpty { input.close() }
    }

    private enum Taken { case more, end, tooMuch }

    private mutating func take() -> Taken {
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(output.number, $0.baseAddress, $0.count) }
        if count < 0 { return errno == EINTR ? .more : .end }
        if count == 0 { return .end }
        printed += bytes.prefix(count)
        guard printed.count <= limit else {
            wasCut = true
            return .tooMuch
        }
        return .more
    }
}
