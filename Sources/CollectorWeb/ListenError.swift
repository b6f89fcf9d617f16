import Glibc
import NIOCore

/// Why the server could not begin to listen: where, what is wrong, what to do.
package struct ListenError: Error, CustomStringConvertible {
    package enum Reason: Sendable {
        case inUse, forRootOnly, noAddressHere
        case failed(code: Int32)
    }

    package let host: String
    package let port: Int
    package let reason: Reason

    /// The option by which another port is chosen.
    package let option: String

    /// `nil` where the error is not about listening.
    init?(_ error: any Error, host: String, port: Int, option: String) {
        switch error {
        case let error as IOError: reason = Reason(code: error.errnoCode)
        case is SocketAddressError: reason = .noAddressHere
        default: return nil
        }
        self.host = host
        self.port = port
        self.option = option
    }

    package var place: String { "\(host):\(port)" }

    package var description: String {
        switch reason {
        case .inUse: "\(place) is in use by another program: stop that one, or choose another \(option)."
        case .forRootOnly: "\(place) is for root only: choose a \(option) of 1024 or more."
        case .noAddressHere: "\(host) is no address of this PC: use 127.0.0.1, or 0.0.0.0 for all."
        case .failed(let code): "\(place) cannot be listened on (error \(code)): choose another --host or \(option)."
        }
    }
}

extension ListenError.Reason {
    /// Of what bind(2) said.
    init(code: Int32) {
        self =
            switch code {
            case EADDRINUSE: .inUse
            case EACCES: .forRootOnly
            case EADDRNOTAVAIL: .noAddressHere
            default: .failed(code: code)
            }
    }
}
