import ArgumentParser
import Fleet
import Foundation

/// Which office a command works for.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The office's data folder (default: $PROBE_COLLECTOR_DATA, else /var/lib/probe-collector).",
            valueName: "dir"))
    var data: String?

    var folder: OfficeFolder {
        let environment = ProcessInfo.processInfo.environment["PROBE_COLLECTOR_DATA"]
        return OfficeFolder(path: data ?? environment ?? "/var/lib/probe-collector")
    }
}
