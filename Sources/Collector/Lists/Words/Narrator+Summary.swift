import Fleet
import Requirements

extension Narrator {
    /// What stands under a list: how many, how many outdated, how many not known.
    func summary(_ list: MachineList) -> [Wording] {
        let summary = list.summary
        var lines =
            summary.machines == 0
            ? [say(.nobody)]
            : [
                say(.verdicts(summary, asOf: day(list.asOf))),
                say(.outdatedShare(summary.outdated, percent: summary.outdatedPercent)),
            ]
        if summary.stale > 0 { lines.append(say(.staleCount(summary.stale))) }
        if summary.doubtful > 0 { lines.append(say(.doubtful(summary.doubtful))) }
        if summary.held > 0 { lines.append(say(.held(summary.held))) }
        if summary.unranked > 0 { lines.append(say(.unrankedCount(summary.unranked))) }
        return lines
    }

    /// Where the reports and the roster disagree about which schools there are.
    func differences(_ standing: FleetStanding) -> [Wording] {
        let unlisted = standing.unlisted.map { school in
            let machines = school.count
            return school.namesakes == 0
                ? say(.unlisted(school.name, machines: machines))
                : say(.uncertain(school.name, machines: machines, namesakes: school.namesakes))
        }
        let silent = standing.silent
        guard !silent.isEmpty else { return unlisted }
        let names = silent.prefix(10).map { "\"\($0.name)\"" as Wording } + (silent.count > 10 ? ["…"] : [])
        return unlisted + [say(.silent(silent.count, some: names.joined(separator: ", ")))]
    }
}
