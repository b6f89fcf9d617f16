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
            With a roster the school with the lowest coverage (adequate PCs to required ones) comes first, then the \
            harder area, then more pupils, and its PCs stand inside in that order. \
            Every PC is judged anew from its facts, by the profiles of this program and of /etc/probe/profiles.d.

            Example: probe-collector priorities --format csv > priorities.csv
            """)

    @OptionGroup var arguments: ListArguments
    @OptionGroup var office: OfficeArguments

    func run() throws {
        let data = try office.data()
        let list = try arguments.priorities(data, in: office.area)
        switch arguments.format {
        case .table: print(PrioritiesTable(list, offers: data.offers).text, terminator: "")
        case .csv: print(PrioritiesCSV(list, offers: data.offers).text, terminator: "")
        case .json: print(try ListJSON(list, rows: JSONPriority.rows(list, offers: data.offers)).jsonText)
        }
    }
}
