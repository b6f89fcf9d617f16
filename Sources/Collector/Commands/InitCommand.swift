import ArgumentParser
import Fleet
import Machine
import Reports
internal import ShownText

/// `probe-collector init`: founds an office.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: OfficeHelp.`init`.spoken, discussion: OfficeHelp.initMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Argument(help: ArgumentHelp(.initFolder, .valueFolder))
    var folder: String?

    @Option(help: ArgumentHelp(.district, .valueText))
    var district = "District"

    @Option(help: ArgumentHelp(.newRootKey, .valueFolder))
    var rootKey: String?

    @Option(help: ArgumentHelp(.join, .valueKit))
    var join: String?

    func validate() throws {
        guard folder == nil || store.data == nil else {
            throw ValidationError(OfficeMessage.dataNamedTwice.spoken)
        }
        guard CapturedText.clean(district) == district else {
            throw ValidationError(OfficeMessage.badDistrict.spoken)
        }
    }

    func run() throws {
        let data = folder.map(OfficeFolder.init(path:)) ?? store.folder
        let founding = Founding(data: data, rootFolder: rootKey)
        if let join { return try self.join(join, founding) }
        let office = try founding.found(district: district, now: Clock.now())
        let founded = OfficeMessage.founded(
            district: "\(TerminalText(cleaning: office.district))", data: "\(TerminalText(cleaning: data.path))",
            rootKey: "\(TerminalText(cleaning: founding.rootKeyFile.path))", RootFingerprint(office.root))
        print(founded.text(in: speaking.language))
    }

    private func join(_ file: String, _ founding: Founding) throws {
        let invitation = try Invitation(file: file)
        let office = try founding.join(invitation, now: Clock.now())
        let joined = OfficeMessage.joined(
            district: "\(TerminalText(cleaning: office.district))",
            data: "\(TerminalText(cleaning: founding.data.path))", RootFingerprint(office.root),
            collector: "\(office.collector)")
        print(joined.text(in: speaking.language))
        guard invitation.founding != office.root else { return }
        print(OfficeMessage.joinedUnder(RootFingerprint(invitation.founding)).text(in: speaking.language))
    }
}
