import ArgumentParser
import CollectorWeb
import Fleet
import Foundation
import Logging
import Reports

/// `probe-collector serve`: takes reports from the network.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: OfficeHelp.serve.spoken, discussion: OfficeHelp.serveMore.spoken)

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    @Option(help: ArgumentHelp(.host, .valueAddress))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp(.port, .valuePort))
    var port = 8787

    @Option(help: ArgumentHelp(.metricsPort, .valuePort))
    var metricsPort: Int?

    @Option(help: ArgumentHelp(.weeklyBackups, .valueFolder))
    var backups: String?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError(OfficeMessage.badPort.spoken) }
        guard (1...65_535).contains(metricsPort ?? 1), metricsPort != port else {
            throw ValidationError(OfficeMessage.badMetricsPort.spoken)
        }
    }

    func run() async throws {
        let folder = store.folder
        let store = try folder.open(looking: .always)
        let desk = try folder.desk(of: store)
        let intake = try Intake(store: store, accepting: [.report], clock: Clock.now)
        var logger = Logger(label: "probe-collector", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        let server = CollectorServer(intake: intake, desk: desk, logger: logger)
        let backups = WeeklyBackup(
            folder: backups.map(BackupFolder.init(path:)) ?? folder.backups, store: store, logger: logger)
        try await withThrowingTaskGroup { [host, port, metricsPort, language = speaking.language] group in
            group.addTask {
                try await server.run(host: host, port: port, metricsPort: metricsPort) { port in
                    // Not `print`: in a pipe it would wait for more.
                    let words = OfficeMessage.listening("http://\(host):\(port)").text(in: language)
                    FileHandle.standardOutput.write(Data((words + "\n").utf8))
                }
            }
            group.addTask { await backups.run() }
            try await group.next()
            group.cancelAll()
        }
    }
}
