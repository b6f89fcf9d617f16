/// What became of everything that one import was given.
package struct ImportResult: Sendable {
    package internal(set) var files: [FileOutcome] = []

    /// Reports that were kept apart before, and were taken now because their kit came.
    package internal(set) var adopted: [ReportName] = []

    package var outcomes: [LineOutcome] { files.flatMap { $0.lines.map(\.outcome) } }
}
