/// An answer that was seen. What was not seen is absent, never `no`.
package enum YesNo: String, Codable, Sendable {
    case yes, no

    package init(_ yes: Bool) { self = yes ? .yes : .no }
}
