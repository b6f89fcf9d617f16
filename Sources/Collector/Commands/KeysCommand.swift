import ArgumentParser
import Fleet
import Reports
internal import ShownText

/// `probe-collector keys`: the office's keys, and how to change them.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: OfficeHelp.keys.spoken,
        subcommands: [ShowKeysCommand.self, ChangeKeysCommand.self],
        defaultSubcommand: ShowKeysCommand.self)
}

/// `probe-collector keys show`: the root's fingerprint and the collector's key, and how they became what they are.
struct ShowKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: OfficeHelp.keysShow.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() throws {
        let store = try store.folder.open()
        let words = KeysWords(try store.office(), try store.keysBook(), in: speaking.language)
        print(words.text, terminator: "")
    }
}
