package import Requirements

/// How well an area's schools were equipped in one month, as it was noted last.
package struct CoverageMonth: Hashable, Sendable {
    /// Such as `2026-12`.
    package let month: String

    /// The day that it was noted on.
    package let day: Day

    package let schools: Int
    package let machines: Int
    package let outdated: Int
    package let adequate: Int
    package let required: Int
    package let missing: Int
    package let short: Int

    package var coverage: Coverage { Coverage(adequate: adequate, required: required) }
}
