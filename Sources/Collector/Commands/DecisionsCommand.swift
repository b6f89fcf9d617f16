import ArgumentParser
import Fleet

/// `probe-collector decisions`: what was decided, and the office's policy.
struct DecisionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decisions", abstract: OfficeHelp.decisions.spoken, discussion: OfficeHelp.decisionsMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Option(help: ArgumentHelp(.requireAdmit, .valueYesNo))
    var requireAdmit: YesOrNo?

    enum YesOrNo: String, CaseIterable, ExpressibleByArgument { case yes, no }

    func run() throws {
        let store = try store.folder.open()
        if let requireAdmit { try store.requireAdmission(requireAdmit == .yes) }
        print(
            DecisionList(
                try store.decisions(), next: try store.nextDecision(), requiresAdmission: try store.requiresAdmission(),
                in: speaking.language
            ).text, terminator: "")
    }
}
