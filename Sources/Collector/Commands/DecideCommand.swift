import ArgumentParser
import Fleet
import Machine
import Reports
internal import ShownText

/// `probe-collector decide`: admits, retires or blocks PCs.
struct DecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: OfficeHelp.decide.spoken, discussion: OfficeHelp.decideMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Argument(help: ArgumentHelp(.verdict, .valueVerdict))
    var verdict: Decision.Verdict

    @Argument(help: ArgumentHelp(.subjects, .valueWho))
    var subjects: [String] = []

    @Option(help: ArgumentHelp(.labelsIn, .valueName))
    var school: String?

    @Flag(help: ArgumentHelp(.allOfSchool))
    var all = false

    @Flag(help: ArgumentHelp(.kitsOfSchool))
    var kits = false

    @Option(help: ArgumentHelp(.subjectList, .valueFile))
    var list: String?

    @Option(help: ArgumentHelp(.note, .valueText))
    var note: String?

    @Option(help: ArgumentHelp(.rootKey, .valueFolder))
    var rootKey: String?

    @Option(name: .shortAndLong, help: ArgumentHelp(.decisionOutput, .valueFile))
    var output: String?

    @Option(help: ArgumentHelp(.decisionNumber, .valueNumber))
    var number: Int?

    @Flag(help: ArgumentHelp(.decideDryRun))
    var dryRun = false

    func validate() throws {
        if let mistake { throw ValidationError(mistake.spoken) }
    }

    private var mistake: OfficeMessage? {
        if all || kits, school == nil { return .decideNeedsSchool }
        if !all, !kits, list == nil, subjects.isEmpty { return .decideWhom }
        if let note, CapturedText.clean(note, limit: Decision.noteLimit) != note { return .badNote }
        guard let number else { return nil }
        if number < 1 { return .badDecisionNumber }
        return output == nil || all || kits ? .numberNeedsFile : nil
    }

    func run() throws {
        if let output { try NewFile(path: output).checkAbsent() }
        let store = number == nil ? try store.folder.open() : nil
        let keys = try store?.knownKeys() ?? []
        let order = DecisionOrder(verdict: verdict, subjects: try meant(store, keys), note: note)
        if let store {
            let effects = try store.effects(of: order, on: keys)
            print(DecisionWords(order, effects, in: speaking.language).text, terminator: "")
        } else {
            say(.subjectsDecided(order.subjects.count, verdict))
        }
        guard !dryRun else { return }
        let root = try KeyFile(folder: rootKey ?? self.store.folder.usualRootFolder, role: .root).read()
        if let store, try store.office().root != root.id { throw KitOrderError.otherRoot(RootFingerprint(root.id)) }
        let decisions = try order.decisions(numberedFrom: number ?? store?.nextDecision() ?? 1, root: root)
        for decision in decisions { _ = try store?.add(decision, at: Clock.now()) }
        if let output { try NewFile(path: output).write(LineFile.bytes(of: decisions.map(\.line))) }
        tell(decisions, root)
    }

    private func tell(_ decisions: [SignedDecision], _ root: SigningKey) {
        let numbers = decisions.map { "\($0.decision.n)" }.joined(separator: ", ")
        let file = output.map { "\(TerminalText(cleaning: $0))" }
        if number != nil, let file {
            say(.decisionWritten(numbers: numbers, file: file, RootFingerprint(root.id)))
        } else {
            say(.decided(numbers: numbers))
            if let file { say(.decisionCopied(file: file)) }
        }
    }

    private func say(_ message: OfficeMessage) { print(message.text(in: speaking.language)) }

    /// Everybody that was named, each once.
    private func meant(_ store: FleetStore?, _ keys: [KnownKey]) throws -> [DecisionSubject] {
        var words = subjects
        if let list {
            words += SubjectList(decoding: try GivenFile(path: list).read(upTo: SubjectList.sizeLimit)).words
        }
        let issued = try store?.kits() ?? []
        let finder = SubjectFinder(keys: keys, kits: issued)
        var found: [DecisionSubject] = []
        do throws(SubjectError) {
            for word in words { found.append(try finder.subject(word, school: school)) }
        } catch {
            throw SubjectComplaint(error: error, hasStore: store != nil)
        }
        if let school {
            let schools = Set(issued.map(\.kit.school))
            guard store == nil || schools.contains(school) else {
                throw UnknownPlace(school: school, known: schools.sorted())
            }
            if all { found += finder.all(of: school) }
            if kits { found += finder.kits(of: school) }
        }
        guard !found.isEmpty else { throw NobodyMeant() }
        return Set(found).sorted()
    }
}

extension Decision.Verdict: ExpressibleByArgument {}
