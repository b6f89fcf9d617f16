/// A delivered file that was read, with what is already known of some of its lines.
struct OpenedFile {
    private let name: ReportedText
    private let known: [FileOutcome.Line]
    private let error: DeliveryError?

    /// The lines whose outcome is not known yet.
    let rest: [DeliveredLines.Line]

    init(_ file: DeliveredFile, known: [FileOutcome.Line]) {
        name = file.shownPath
        self.known = known
        do {
            let numbers = Set(known.map(\.number))
            rest = try file.read().filter { !numbers.contains($0.number) }
            error = nil
        } catch {
            rest = []
            self.error = error
        }
    }

    /// - Parameter outcomes: Those of ``rest``, in its order.
    func outcome(_ outcomes: some Sequence<LineOutcome>) -> FileOutcome {
        let others = zip(rest, outcomes).map { FileOutcome.Line(number: $0.number, outcome: $1) }
        return FileOutcome(file: name, lines: (known + others).sorted { $0.number < $1.number }, error: error)
    }
}
