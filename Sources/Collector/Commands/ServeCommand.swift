import ArgumentParser
import CollectorWeb
import Fleet
import Foundation
import Logging
import Reports

/// `probe-collector serve`: takes reports from the network.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Take reports over HTTP until told to stop.",
        discussion: """
            Agents send to http://HOST:PORT of their kit. Put a proxy with HTTPS in front of it where there is one; \
            reports are signed either way. SIGTERM and SIGINT stop it once the requests that have begun are answered. \
            GET /healthz answers 200 while reports can be stored. Once a week a checked copy of the database is laid \
            into the folder of backups, and the newest four are kept.

            Example: probe-collector serve --host 0.0.0.0 --port 8787
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The address to listen on; 0.0.0.0 is all.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port to listen on; 0 lets the system choose one.", valueName: "port"))
    var port = 8787

    @Option(
        help: ArgumentHelp(
            "A port on which this PC alone may read figures for Prometheus, at /metrics (default: none).",
            valueName: "port"))
    var metricsPort: Int?

    @Option(
        help: ArgumentHelp(
            "The folder for the weekly backups, best on another disk (default: backups in the data folder).",
            valueName: "dir"))
    var backups: String?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port needs a number from 0 to 65535.") }
        guard (1...65_535).contains(metricsPort ?? 1), metricsPort != port else {
            throw ValidationError("--metrics-port needs a number from 1 to 65535, another than --port.")
        }
    }

    func run() async throws {
        let folder = store.folder
        let store = try folder.open()
        let desk = try folder.desk(of: store)
        let intake = try Intake(store: store, accepting: [.report], clock: Clock.now)
        var logger = Logger(label: "probe-collector", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        let server = CollectorServer(intake: intake, desk: desk, logger: logger)
        let backups = WeeklyBackup(
            folder: backups.map(BackupFolder.init(path:)) ?? folder.backups, store: store, logger: logger)
        try await withThrowingTaskGroup { [host, port, metricsPort] group in
            group.addTask {
                try await server.run(host: host, port: port, metricsPort: metricsPort) { port in
                    // Not `print`: in a pipe it would wait for more.
                    FileHandle.standardOutput.write(Data("Listening on http://\(host):\(port)\n".utf8))
                }
            }
            group.addTask { await backups.run() }
            try await group.next()
            group.cancelAll()
        }
    }
}
