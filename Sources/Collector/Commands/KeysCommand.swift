import ArgumentParser
import Fleet
import Reports
internal import ShownText

/// `probe-collector keys`: the office's keys, and how to change them.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Show the office's keys, or change them.",
        subcommands: [ShowKeysCommand.self, ChangeKeysCommand.self],
        defaultSubcommand: ShowKeysCommand.self)
}

/// `probe-collector keys show`: the root's fingerprint and the collector's key, and how they became what they are.
struct ShowKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the keys that count, and each change of them.")

    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.folder.open()
        print(KeysWords(try store.office(), try store.keysBook()).text, terminator: "")
    }
}
