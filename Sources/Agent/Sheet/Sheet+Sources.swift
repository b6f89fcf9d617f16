internal import Machine
internal import ShownText

extension Sheet {
    /// Where each value was read: under its name in the JSON form, which is what a bug report needs.
    var sourceLines: [String] {
        guard !sources.isEmpty else { return [] }
        let longest = sources.map(\.field.displayWidth).max() ?? 0
        return [colour.bold(say(.whereRead))]
            + sources.map { " " + clean($0.field).padded(to: longest) + "  " + clean($0.source) }
    }
}
