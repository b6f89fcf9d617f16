import Foundation

/// A plain TCP connection to this PC, to send what no proper client would.
final class Socket: Sendable {
    private let number: Int32

    struct Closed: Error {}

    init(port: Int) throws {
        number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(number, $0, size) }
        }
        guard result == 0 else { throw Closed() }
    }

    deinit { close(number) }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard unsafe Glibc.send(number, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { throw Closed() }
    }

    /// Whether the other side has ended the connection, as far as is known by now.
    var isClosed: Bool {
        var byte: UInt8 = 0
        let flags = Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)
        let count = unsafe recv(number, &byte, 1, flags)
        return count == 0 || count < 0 && errno != EAGAIN
    }

    /// What comes until the end, or until this text has come.
    func read(until end: String? = nil) -> String {
        var text = ""
        var bytes = [UInt8](repeating: 0, count: 4096)
        while end.map({ !text.contains($0) }) ?? true {
            let count = unsafe recv(number, &bytes, bytes.count, 0)
            guard count > 0 else { break }
            text += String(decoding: bytes[..<count], as: UTF8.self)
        }
        return text
    }
}
