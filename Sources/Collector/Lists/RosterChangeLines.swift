import Fleet
import ShownText

/// What a new roster changes: every school that is new, another or gone.
struct RosterChangeLines {
    let lines: [Wording]

    init(_ changes: RosterChanges, schools: Int, isStored: Bool, in language: Language) {
        let say = { (phrase: ListPhrase) in phrase.text(in: language) }
        var lines = changes.new.map { say(.newSchool(say(.schoolInBrief($0)))) }
        for change in changes.changed {
            lines.append(say(.changedSchool(say(.schoolInBrief(change.school)))))
            lines += change.fields.map { "  \(Self.words($0, in: language))" }
        }
        lines += changes.gone.map { say(.goneSchool(say(.schoolInBrief($0)))) }
        let counts = say(
            .changes(
                schools: schools, new: changes.new.count, changed: changes.changed.count, gone: changes.gone.count))
        self.lines = lines + ["\(counts) \(say(isStored ? .rosterStored : .rosterDryRun))"]
    }

    private static func words(_ field: RosterChanges.Field, in language: Language) -> Wording {
        let say = { (phrase: ListPhrase) in phrase.text(in: language) }
        let value = { (text: ReportedText) in text.untrusted.isEmpty ? say(.nothing) : Wording(text) }
        let column = DataColumn(rawValue: field.column.rawValue)
        let name = language == .english ? nil : column?.heading(in: language)
        return say(
            .change(column: name ?? field.column.rawValue, from: value(field.old), to: value(field.new)))
    }
}
