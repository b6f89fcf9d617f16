import ArgumentParser
import Fleet
import Foundation
import Reports

/// Which office a command works for.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.data, .valueFolder))
    var data: String?

    var folder: OfficeFolder {
        let environment = ProcessInfo.processInfo.environment["PROBE_COLLECTOR_DATA"]
        return OfficeFolder(path: data ?? environment ?? "/var/lib/probe-collector")
    }
}

extension OfficeFolder {
    /// Who writes this office's receipts, under its keys of today.
    func desk(of store: FleetStore) throws -> AcknowledgementDesk {
        AcknowledgementDesk(
            key: try collectorKey(of: store.office()), changes: try store.keysBook().chain.lines, clock: Clock.now)
    }
}
