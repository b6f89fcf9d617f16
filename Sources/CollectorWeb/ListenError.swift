import Glibc
import NIOCore

/// Why the server could not begin to listen: where, what is wrong, what to do.
struct ListenError: Error, CustomStringConvertible {
    let host: String
    let port: Int
    let code: Int32?

    /// `nil` where the error is not about listening.
    init?(_ error: any Error, host: String, port: Int) {
        switch error {
        case let error as IOError: code = error.errnoCode
        case is SocketAddressError: code = nil
        default: return nil
        }
        self.host = host
        self.port = port
    }

    var description: String {
        let place = "\(host):\(port)"
        return switch code {
        case EADDRINUSE: "\(place) is in use by another program: stop that one, or choose another --port."
        case EACCES: "\(place) is for root only: choose a --port of 1024 or more."
        case EADDRNOTAVAIL, nil: "\(host) is no address of this PC: use 127.0.0.1, or 0.0.0.0 for all."
        case let code?: "\(place) cannot be listened on (error \(code)): choose another --host or --port."
        }
    }
}
