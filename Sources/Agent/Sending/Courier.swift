/// Carries one request to a collector.
package protocol Courier {
    func deliver(_ body: [UInt8], to url: String) -> CourierResult
}

/// How one request went.
package enum CourierResult: Hashable, Sendable {
    case answered(HTTPAnswer)
    /// `curl` gave up; its exit status says why. Source: curl(1), "EXIT CODES".
    case unreachable(curlStatus: Int32)
    /// `curl` printed more than an answer may hold, or something that is none.
    case unintelligible
    /// `curl` could not be started.
    case notStarted(SystemError)
}
