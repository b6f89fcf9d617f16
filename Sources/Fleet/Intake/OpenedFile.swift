/// A delivered file that was read, with what is already known of some of its lines.
struct OpenedFile {
    private let name: ReportedText
    private let kits: [FileOutcome.Line]
    private let error: DeliveryError?

    /// The lines whose outcome is not known yet.
    let rest: [DeliveredLines.Line]

    init(_ file: DeliveredFile, kits: [FileOutcome.Line]) {
        name = file.shownPath
        self.kits = kits
        do {
            let known = Set(kits.map(\.number))
            rest = try file.read().filter { !known.contains($0.number) }
            error = nil
        } catch {
            rest = []
            self.error = error
        }
    }

    /// - Parameter outcomes: Those of ``rest``, in its order.
    func outcome(_ outcomes: some Sequence<LineOutcome>) -> FileOutcome {
        let others = zip(rest, outcomes).map { FileOutcome.Line(number: $0.number, outcome: $1) }
        return FileOutcome(file: name, lines: (kits + others).sorted { $0.number < $1.number }, error: error)
    }
}
