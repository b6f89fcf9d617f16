import ArgumentParser
import Fleet
import Requirements

/// `probe-collector priorities`: the list that work and purchases are planned by.
struct PrioritiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "priorities",
        abstract: "List the PCs to replace or upgrade first, and why.",
        discussion: """
            Order: PCs to replace, to upgrade, not fully seen, usable, ready; within each the lowest score first. \
            Every PC is judged anew from its facts, by the profiles of this program and of /etc/probe/profiles.d.

            Example: probe-collector priorities --format csv > priorities.csv
            """)

    @OptionGroup var arguments: ListArguments

    func run() throws {
        let list = try arguments.list()
        let offers = try OfficeData.load().offers
        switch arguments.format {
        case .table: print(PrioritiesTable(list, offers: offers).text, terminator: "")
        case .csv: print(PrioritiesCSV(list, offers: offers).text, terminator: "")
        case .json: print(try ListJSON(list, rows: JSONPriority.rows(list, offers: offers)).text)
        }
    }
}
