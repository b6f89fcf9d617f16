import ArgumentParser
import Fleet
import Foundation
import Reports
internal import ShownText

/// `probe-collector export`: writes what other offices may import.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: OfficeHelp.export.spoken, discussion: OfficeHelp.exportMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Argument(help: ArgumentHelp(.exportOutput, .valuePath))
    var output: String

    func run() throws {
        let folder = store.folder
        let store = try folder.open()
        let key = try folder.collectorKey(of: store.office())
        let isFolder = FileManager.default.fileExists(atPath: output + "/.")
        let target: any ExportTarget =
            isFolder
            ? try ExportFolder(path: output, collector: key.id) : try ExportFile(path: output)
        var lines = 0
        let count = try store.keyCount()
        var progress = Progress(OfficeMessage.keysDone, in: speaking.language)
        try Export(store: store, key: key).write { line in
            try target.add(line)
            lines += 1
        } progress: {
            progress.show($0, of: count)
        }
        try target.finish()
        progress.end()
        print(OfficeMessage.exported(lines: lines, to: "\(TerminalText(cleaning: output))").text(in: speaking.language))
    }
}
