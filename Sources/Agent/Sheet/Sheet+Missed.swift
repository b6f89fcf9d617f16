internal import Machine
internal import ShownText

extension Sheet {
    /// As many as leave the sheet on one screen; the rest is counted.
    private static let mostShown = 12

    var missedLines: [String] {
        guard !machine.missed.isEmpty else { return [] }
        var items = machine.missed.prefix(Self.mostShown).map(phrase)
        let rest = machine.missed.count - items.count
        if rest > 0 { items.append(say(.moreMissed(rest))) }
        return [colour.bold(say(.notSeenHere))] + items.joined(separator: "; ").wrapped(to: width - 1).map { " " + $0 }
    }

    private func phrase(_ missed: Missed) -> String {
        say(.missed(field: field(missed.field), reason: say(.reason(missed.reason, source: clean(missed.source)))))
    }

    /// `storage.sda.kind` names a disk: the disk's name and the heading for disks say it.
    private func field(_ name: String) -> String {
        let parts = name.split(separator: ".")
        guard parts.count == 3, parts[0] == "storage" else { return say(.field(clean(name))) }
        return say(.disk) + " " + clean(String(parts[1]))
    }
}
