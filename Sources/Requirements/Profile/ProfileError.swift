/// What is wrong in a profile or another data file: which file, which place, what is allowed there.
package struct ProfileError: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String

    /// The keys down to the mistake, such as `criteria.ram.minimum.value`; empty where it concerns the whole file.
    package let place: String

    /// What is there, such as `is 1024` or `is missing`.
    package let problem: String

    package let allowed: String

    package var description: String {
        "\(file): \(place.isEmpty ? "the file" : place) \(problem); allowed is \(allowed)."
    }
}
