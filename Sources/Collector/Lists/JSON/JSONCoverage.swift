import Fleet

/// Adequate and required PCs, for a program.
struct JSONCoverage: Encodable {
    private let adequate: Int
    private let required: Int

    init(_ coverage: Coverage) {
        adequate = coverage.adequate
        required = coverage.required
    }
}
