import ArgumentParser
import Fleet
internal import ShownText

/// An area was named in which the roster has no school.
struct UnknownArea: Error, CustomStringConvertible {
    let area: AreaPath
    let known: [AreaPath]

    var description: String {
        let some = known.prefix(10).map { "\"\(TerminalText($0.text))\"" }.joined(separator: ", ")
        return "The roster has no school in \"\(TerminalText(area.text))\". "
            + (known.isEmpty
                ? "It names no areas: take one in that does with `probe-collector roster FILE`."
                : "There are \(known.count): \(some)\(known.count > 10 ? ", …" : "").")
    }
}

extension AreaPath: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
        if parts.isEmpty { return nil }
    }
}
