import Reports

/// Brings in what was carried: sticks, folders, files of any number of lines.
///
/// Changes of keys go first, all of them together, then kits, so that what came with them finds them; the rest goes in
/// the order of the files' names.
/// One bad file or line stops no other.
package struct Importer: Sendable {
    /// As many lines as are stored in one transaction, unless one file has more.
    private static let batch = 1000

    private let intake: Intake

    package init(intake: Intake) { self.intake = intake }

    /// Reads, judges and stores the files; when this returns, what was taken may be acknowledged.
    ///
    package func take(_ files: [DeliveredFile]) async throws -> ImportResult {
        var result = ImportResult()
        result.adopted = try await take(files) { result.files.append($0) }
        return result
    }

    /// The same for any number of files: what became of each is handed on as soon as it is on the disk, in the order of
    /// the files, and not gathered. Broken off and begun again, it gives the same store.
    ///
    /// - Returns: Reports that were kept apart before, and were taken now because their kit came.
    package func take(
        _ files: [DeliveredFile], each: (FileOutcome) throws -> Void
    ) async throws -> [ReportName] {
        let first = files.map(FirstLines.init)
        let keys = try takeKeys(first)
        let kits = try await takeKits(zip(files, first).map { $1.haveKits ? $0 : nil })
        let adopted = kits.contains(where: \.isNewKit) ? try await intake.takeHeld() : []
        var waiting: [OpenedFile] = []
        for (file, known) in zip(files, zip(keys, kits)) {
            waiting.append(OpenedFile(file, known: known.0 + known.1.outcomes))
            guard waiting.reduce(0, { $0 + $1.rest.count }) >= Self.batch else { continue }
            for outcome in try await take(waiting) { try each(outcome) }
            waiting = []
        }
        for outcome in try await take(waiting) { try each(outcome) }
        return adopted
    }

    /// Stores the lines of several files together and tells each file its outcomes.
    private func take(_ files: [OpenedFile]) async throws -> [FileOutcome] {
        var outcomes = try await intake.take(files.flatMap { $0.rest.map(\.bytes) })[...]
        return files.map { file in
            defer { outcomes = outcomes.dropFirst(file.rest.count) }
            return file.outcome(outcomes.prefix(file.rest.count))
        }
    }

    /// What of a file has to be taken before the rest of all files: a stick may hold thousands of them, so one look tells
    /// which.
    private struct FirstLines {
        private(set) var keys: [(number: Int, line: SignedLine)] = []
        private(set) var haveKits = false

        init(_ file: DeliveredFile) {
            guard let lines = try? file.read() else { return }
            for line in lines {
                switch LineType(claimedBy: line.bytes) {
                case .keys:
                    if let keys = try? SignedLine(verifying: line.bytes, as: .keys) {
                        self.keys.append((line.number, keys))
                    }
                case .kit: haveKits = true
                default: break
                }
            }
        }
    }

    /// What became of the changes of keys of each file. A change's two lines may lie in two files.
    private func takeKeys(_ files: [FirstLines]) throws -> [[FileOutcome.Line]] {
        var outcomes = try intake.take(keys: files.flatMap { $0.keys.map(\.line) })[...]
        return files.map { file in
            file.keys.map { FileOutcome.Line(number: $0.number, outcome: outcomes.removeFirst()) }
        }
    }

    /// What became of the kits of each file.
    ///
    /// - Parameter files: `nil` where there are none.
    private func takeKits(_ files: [DeliveredFile?]) async throws -> [KitOutcomes] {
        var kits: [KitOutcomes] = []
        for file in files {
            let all = try? file?.read()
            let lines = all.map { lines in lines.filter { LineType(claimedBy: $0.bytes) == .kit } } ?? []
            let outcomes = lines.isEmpty ? [] : try await intake.take(lines.map(\.bytes))
            kits.append(
                KitOutcomes(outcomes: zip(lines, outcomes).map { FileOutcome.Line(number: $0.number, outcome: $1) }))
        }
        return kits
    }

    private struct KitOutcomes {
        let outcomes: [FileOutcome.Line]

        var isNewKit: Bool {
            outcomes.contains { if case .kitTaken = $0.outcome { true } else { false } }
        }
    }
}
