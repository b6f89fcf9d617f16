internal import FoundationEssentials
internal import Glibc

/// What the program's output goes to.
struct Terminal {
    /// Columns; 80 where it is not a terminal, so that a pipe's text does not depend on a window.
    let width: Int
    let isTerminal: Bool

    static let standardWidth = 80
    private static let narrowest = 40

    /// Standard output.
    static var ofOutput: Terminal {
        guard isatty(STDOUT_FILENO) == 1 else { return Terminal(width: standardWidth, isTerminal: false) }
        var size = winsize()
        let known = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        let width = known ? Int(size.ws_col) : standardWidth
        return Terminal(width: max(narrowest, min(width, standardWidth)), isTerminal: true)
    }

    /// Colour on a terminal only, and not where `NO_COLOR` is set or the terminal has none: no-color.org.
    func colour(environment: [String: String]) -> Colour {
        let wanted = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        return Colour(isOn: isTerminal && wanted)
    }
}
