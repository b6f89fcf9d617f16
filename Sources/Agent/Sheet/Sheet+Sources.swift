internal import Machine
internal import ShownText

extension Sheet {
    /// Where each value was read, under its name in the JSON form, which is what a bug report needs; and why others
    /// were not.
    var sourceLines: [String] {
        let longest = sources.map(\.field.displayWidth).max() ?? 0
        var lines = [colour.bold(say(.whereRead))]
        lines += sources.map { " " + clean($0.field).padded(to: longest) + "  " + clean($0.source) }
        guard !machine.missed.isEmpty else { return lines }
        return lines + ["", colour.bold(say(.notSeenHere))] + reasonLines
    }
}
