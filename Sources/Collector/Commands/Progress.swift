import Foundation
import Glibc
internal import ShownText

/// A line on a terminal that tells how far a long work is, written over itself; nothing where there is no terminal.
struct Progress {
    private let words: (Int, Int) -> OfficeMessage
    private let language: Language
    private let isShown = isatty(STDERR_FILENO) == 1
    private var last = ContinuousClock.now
    private var hasShown = false

    /// - Parameter words: Says how many of how many are done, such as `3 of 7 files`.
    init(_ words: @escaping (Int, Int) -> OfficeMessage, in language: Language) {
        self.words = words
        self.language = language
    }

    /// Shows the numbers, a few times a second at most.
    mutating func show(_ done: Int, of all: Int) {
        guard isShown, ContinuousClock.now - last > .milliseconds(200) else { return }
        last = .now
        hasShown = true
        write("\r" + words(done, all).text(in: language))
    }

    /// Takes the line away.
    mutating func end() {
        guard hasShown else { return }
        hasShown = false
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
