import ArgumentParser
import Fleet
import Requirements

/// `probe-collector coverage`: how well the schools were equipped, month by month.
struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: OfficeHelp.coverage.spoken, discussion: OfficeHelp.coverageMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputArguments

    @Option(help: ArgumentHelp(.onlyArea, .valuePath))
    var area: AreaPath?

    func run() throws {
        let months = try store.folder.open().coverage(of: area)
        try output.write(ShownCoverage(months, output.narrator(try OfficeData.load(), asOf: .today())))
    }
}
