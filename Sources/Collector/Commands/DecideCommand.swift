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
        guard !all && !kits || school != nil else { throw ValidationError("--all and --kits need --school NAME.") }
        guard all || kits || list != nil || !subjects.isEmpty else {
            throw ValidationError("Say whom it is about: codes, keys, --list FILE, or --school NAME --all.")
        }
        guard note.map({ CapturedText.clean($0, limit: Decision.noteLimit) == $0 }) ?? true else {
            throw ValidationError("--note takes 1 to \(Decision.noteLimit) letters, without control characters.")
        }
        guard let number else { return }
        guard number >= 1 else { throw ValidationError("--number needs a number of 1 or more.") }
        guard output != nil, !all, !kits else {
            throw ValidationError("Without the store (--number) name keys or a --list, and a file with -o.")
        }
    }

    func run() throws {
        if let output { try NewFile(path: output).checkAbsent() }
        let store = number == nil ? try store.folder.open() : nil
        let order = DecisionOrder(verdict: verdict, subjects: try meant(store), note: note)
        if let store {
            print(DecisionWords(order, try store.effects(of: order)).text, terminator: "")
        } else {
            print("\(verdict.rawValue): \(ListPhrase.count(order.subjects.count, "subject")).")
        }
        guard !dryRun else { return }
        let root = try KeyFile(folder: rootKey ?? self.store.folder.usualRootFolder, role: .root).read()
        if let store, try store.office().root != root.id { throw OtherRoot(root: root.id) }
        let decisions = try order.decisions(numberedFrom: number ?? store?.nextDecision() ?? 1, root: root)
        for decision in decisions { _ = try store?.add(decision, at: Clock.now()) }
        if let output { try NewFile(path: output).write(LineFile.bytes(of: decisions.map(\.line))) }
        print(done(decisions, root))
    }

    private func done(_ decisions: [SignedDecision], _ root: SigningKey) -> String {
        let numbers = decisions.map { "\($0.decision.n)" }.joined(separator: ", ")
        let file = output.map { "\(TerminalText(cleaning: $0))" }
        guard number != nil else {
            return "Decided, under number \(numbers)." + (file.map { " A copy for other offices is in \($0)." } ?? "")
        }
        return """
            Decision \(numbers) is in \(file ?? ""), signed by the root key \(RootFingerprint(root.id)).
            Take it to the office: probe-collector import \(file ?? "")
            """
    }

    /// Everybody that was named, each once.
    private func meant(_ store: FleetStore?) throws -> [DecisionSubject] {
        var words = subjects
        if let list {
            words += SubjectList(decoding: try GivenFile(path: list).read(upTo: SubjectList.sizeLimit)).words
        }
        let finder = SubjectFinder(keys: try store?.knownKeys() ?? [], kits: try store?.kits() ?? [])
        var found: [DecisionSubject] = []
        do throws(SubjectError) {
            for word in words { found.append(try finder.subject(word, school: school)) }
        } catch {
            throw SubjectComplaint(error: error, hasStore: store != nil)
        }
        if let school {
            if let store, try !store.kits().contains(where: { $0.kit.school == school }) {
                throw UnknownPlace(school: school, known: Set(try store.kits().map(\.kit.school)).sorted())
            }
            if all { found += finder.all(of: school) }
            if kits { found += finder.kits(of: school) }
        }
        guard !found.isEmpty else { throw NobodyMeant() }
        return Set(found).sorted()
    }
}

extension Decision.Verdict: ExpressibleByArgument {}
