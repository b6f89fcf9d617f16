import Fleet
internal import ShownText

/// What stands under a list: how many, how many outdated, how many not known.
struct SummaryWords {
    let text: String

    init(_ list: MachineList) {
        let summary = list.summary
        var lines: [String] = []
        if summary.machines == 0 {
            lines.append("No PC has reported yet: import a stick, or let the PCs send to `probe-collector serve`.")
        } else {
            lines.append(
                "\(ImportWords.count(summary.machines, "PC")) as of \(list.asOf): \(summary.replace) replace, "
                    + "\(summary.upgrade) upgrade, \(summary.unknown) unknown, \(summary.usable) usable, "
                    + "\(summary.ready) ready.")
            lines.append("Outdated (replace or upgrade): \(summary.outdated), \(summary.outdatedPercent) %.")
        }
        if summary.held > 0 {
            lines.append(
                "Not in the list: \(ImportWords.count(summary.held, "report")) that no kit of this office vouches for.")
        }
        text = lines.flatMap { $0.wrapped(to: TextTable.width) }.joined(separator: "\n") + "\n"
    }
}
