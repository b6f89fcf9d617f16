/// A mistake in a data file.
package struct Mistake: Hashable, Sendable {
    /// From 1.
    package let line: Int

    /// From 1, in characters.
    package let column: Int

    /// The keys down to the mistake, such as `criteria.ram.minimum`; empty where it concerns the whole file.
    package let place: String

    package let problem: Problem
}
