/// Why a command could not do what was asked: a sentence, and the exit status that goes with it.
package struct Failure: Error, Hashable, Sendable {
    package let message: Message
    package let status: Status

    package init(_ message: Message, status: Status = .failed) {
        self.message = message
        self.status = status
    }

    package init(_ fault: FileFault) { self.init(.file(fault)) }

    /// Exit statuses, the last two after sysexits.h.
    package enum Status: Int32, Sendable {
        /// The world is not as it must be: a stick is full, a kit is of another office, no collector answers.
        case failed = 1
        case usage = 64
        case internalError = 70
    }
}
