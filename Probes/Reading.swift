package import Machine
internal import SystemRoot

/// What one probe found, and what it could not see.
package struct Reading<Value> {
    /// `nil` where nothing of it could be seen.
    package var value: Value?
    package var missed: [Missed]
}

extension Reading: Sendable where Value: Sendable {}

/// Gathers what a probe could not see, while it reads.
struct MissedList {
    private(set) var all: [Missed] = []

    mutating func note(_ field: String, source: String, _ reason: Missed.Reason) {
        all.append(Missed(field: field, source: source, reason: reason))
    }

    mutating func note(_ field: String, _ error: ReadError) {
        note(field, source: "/" + error.file, Missed.Reason(error.reason))
    }

    /// The value that `read` gives; `nil`, and a note, where it fails.
    mutating func attempt<Value>(_ field: String, _ read: () throws(ReadError) -> Value) -> Value? {
        do {
            return try read()
        } catch {
            note(field, error)
            return nil
        }
    }
}

extension Missed.Reason {
    init(_ reason: ReadError.Reason) {
        switch reason {
        case .absent: self = .absent
        case .forbidden: self = .forbidden
        case .unreadable: self = .unreadable
        case .malformed: self = .malformed
        case .implausible: self = .implausible
        case .notReported: self = .notReported
        }
    }
}
