internal import Machine
internal import ShownText

extension Sheet {
    /// What was not seen, by name; the reasons stand beside the sources.
    func missedLines(atMost most: Int) -> [String] {
        let names = missedNames
        guard !names.isEmpty else { return [] }
        var room = (width - headingWidth - 4) * most - say(.moreMissed(names.count)).displayWidth - 2
        let root = machine.missed.contains { $0.reason == .forbidden } ? [say(.rootSeesMore)] : []
        room -= root.reduce(0) { $0 + $1.displayWidth + 2 }
        var shown: [String] = []
        for name in names {
            room -= name.displayWidth + 2
            guard room >= 0 else { break }
            shown.append(name)
        }
        let rest = names.count - shown.count
        let list = shown + (rest > 0 ? [say(.moreMissed(rest))] : [])
        return entry(.notSeenHere, ([list.joined(separator: ", ")] + root).joined(separator: "; "))
    }

    /// Each subject once; of one that was not seen at all, nothing more.
    private var missedNames: [String] {
        let fields = Set(machine.missed.map(\.field))
        var said: Set<String> = []
        return machine.missed.compactMap { missed in
            let subject = missed.field.split(separator: ".").first.map(String.init) ?? ""
            if subject != missed.field, fields.contains(subject) { return nil }
            let name = field(missed.field)
            return said.insert(name).inserted ? name : nil
        }
    }

    /// Why each was not seen.
    var reasonLines: [String] {
        machine.missed.flatMap { missed in
            let reason = say(.reason(missed.reason, source: clean(missed.source)))
            let text = say(.missed(field: field(missed.field), reason: reason))
            return text.wrapped(to: width - 3).enumerated().map { ($0 == 0 ? " " : "   ") + $1 }
        }
    }

    /// `storage.sda.kind` names a disk.
    private func field(_ name: String) -> String {
        let parts = name.split(separator: ".")
        guard parts.count == 3, parts[0] == "storage" else { return say(.field(clean(name))) }
        return say(.diskField(clean(String(parts[1]))))
    }
}
