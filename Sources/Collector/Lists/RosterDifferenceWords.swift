import Fleet
internal import ShownText

/// Where the reports and the roster disagree about which schools there are.
struct RosterDifferenceWords {
    let lines: [String]

    init(_ standing: FleetStanding) {
        var lines = standing.unlisted.map { school in
            let count = "\(ImportWords.count(school.machines.count, "PC"))"
            let name = "\(TerminalText(school.name))"
            return school.namesakes == 0
                ? "Not in the roster: \"\(name)\", with \(count). Put it in, or give it the name that its kit has."
                : "Not certain: \"\(name)\", with \(count); \(school.namesakes) schools of the roster have this name. "
                    + "Make the kits by the schools' ids."
        }
        let silent = standing.silent
        if !silent.isEmpty {
            let some = silent.prefix(10).map { "\"\(TerminalText($0.name))\"" }.joined(separator: ", ")
            lines.append(
                "No PC has reported from \(ImportWords.count(silent.count, "school")) of the roster: "
                    + "\(some)\(silent.count > 10 ? ", …" : "").")
        }
        self.lines = lines
    }
}
