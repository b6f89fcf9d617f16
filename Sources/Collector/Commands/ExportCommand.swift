import ArgumentParser
import Fleet
import Foundation
internal import ShownText

/// `probe-collector export`: writes what other offices may import.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: OfficeHelp.export.spoken, discussion: OfficeHelp.exportMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Argument(help: ArgumentHelp(.kitOutput, .valueFile))
    var output: String

    func run() throws {
        let folder = store.folder
        let store = try folder.open()
        let file = try ExportFile(path: output)
        var lines = 0
        var progress = Progress { [language = speaking.language, count = try store.keyCount()] in
            OfficeMessage.keysDone($0, of: count).text(in: language)
        }
        try Export(store: store, key: folder.collectorKey(of: store.office())).write { line in
            try file.add(line)
            lines += 1
        } progress: {
            progress.show($0)
        }
        try file.finish()
        progress.end()
        print(OfficeMessage.exported(lines: lines, to: "\(TerminalText(cleaning: output))").text(in: speaking.language))
    }
}
