import Fleet
internal import ShownText

/// What a new roster changes: every school that is new, another or gone.
struct RosterChangeWords {
    let text: String

    init(_ changes: RosterChanges, schools: Int, isStored: Bool) {
        var lines = changes.new.map { "new: \(Self.name($0))" }
        for change in changes.changed {
            lines.append("changed: \(Self.name(change.school))")
            lines += change.fields.map { "  \($0.column.rawValue): \(Self.value($0.old)) -> \(Self.value($0.new))" }
        }
        lines += changes.gone.map { "gone: \(Self.name($0))" }
        lines.append(
            "\(ImportWords.count(schools, "school")): \(changes.new.count) new, \(changes.changed.count) changed, "
                + "\(changes.gone.count) gone. "
                + (isStored ? "The roster is stored." : "Nothing was stored: this was a dry run."))
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func name(_ school: School) -> String {
        "\(TerminalText(school.id)) \(TerminalText(school.name)), "
            + "\(ImportWords.count(school.pupils, "pupil")), \(ImportWords.count(school.required, "PC")) required"
    }

    private static func value(_ text: ReportedText) -> String {
        let shown = "\(TerminalText(text))"
        return shown.isEmpty ? "(empty)" : shown
    }
}
