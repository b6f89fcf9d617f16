package import Machine
internal import SystemRoot

/// Gathers, while a probe reads, where its values come from and what it could not see.
package struct Notes: Sendable {
    package private(set) var sources: [Source] = []
    package private(set) var missed: [Missed] = []

    mutating func saw(_ field: String, in source: String) {
        sources.append(Source(field: field, source: source))
    }

    mutating func missed(_ field: String, source: String, _ reason: Missed.Reason) {
        missed.append(Missed(field: field, source: source, reason: reason))
    }

    mutating func missed(_ field: String, _ error: ReadError) {
        missed(field, source: "/" + error.file, Missed.Reason(error.reason))
    }

    /// Notes a value's source where there is a value.
    mutating func saw(_ field: String, _ value: (some Any)?, in source: String) {
        if value != nil { saw(field, in: source) }
    }

    /// Notes a value's source where there is a value, else that the source does not tell.
    mutating func expect(_ field: String, _ value: (some Any)?, in source: String) {
        if value == nil { missed(field, source: source, .notReported) } else { saw(field, in: source) }
    }

    /// The value that `read` gives; `nil`, and a note, where it fails.
    mutating func attempt<Value>(_ field: String, _ read: () throws(ReadError) -> Value) -> Value? {
        do {
            return try read()
        } catch {
            missed(field, error)
            return nil
        }
    }

    static func + (one: Notes, other: Notes) -> Notes {
        var sum = one
        sum.sources += other.sources
        sum.missed += other.missed
        return sum
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
