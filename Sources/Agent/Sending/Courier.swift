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

extension CourierResult {
    /// About how many bytes went over the network, where the body had so many.
    func bytes(sending body: Int) -> Int {
        switch self {
        case .notStarted: 0
        // No name was found, or nobody listened: source as above.
        case .unreachable(6), .unreachable(7): 0
        case .unreachable, .unintelligible: body + SendingPlan.overhead
        case .answered(let answer): body + SendingPlan.overhead + answer.body.count
        }
    }
}
