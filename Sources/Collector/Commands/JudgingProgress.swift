import Foundation

/// Tells on a terminal how many schools were judged anew, where that takes a while.
struct JudgingProgress {
    private let began = ContinuousClock.now

    func tell(_ done: Int, of all: Int) {
        guard isatty(STDERR_FILENO) == 1, ContinuousClock.now - began > .seconds(1) else { return }
        let words = OfficeMessage.judgingAnew(done, of: all).spoken
        FileHandle.standardError.write(Data("\r\(words)\(done == all ? "\n" : "")".utf8))
    }
}
