/// What one probe found, where it found it, and what it could not see.
package struct Reading<Value> {
    /// `nil` where nothing of it could be seen.
    package var value: Value?
    package var notes: Notes
}

extension Reading: Sendable where Value: Sendable {}
