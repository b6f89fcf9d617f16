import Fleet
import Reports
internal import ShownText

/// A word that names nobody, or more than one.
struct SubjectComplaint: SpokenError {
    let error: SubjectError
    let hasStore: Bool

    var message: OfficeMessage {
        switch error {
        case .unknown(let word):
            hasStore ? .unknownSubject("\(TerminalText(word))") : .unknownWithoutStore("\(TerminalText(word))")
        case .several(let word, let keys):
            .severalSubjects(
                "\(TerminalText(word))", count: keys.count,
                some: keys.prefix(5).map { "\($0.key) (\($0.code))" }.joined(separator: ", "))
        }
    }
}

/// Nobody is left to decide on.
struct NobodyMeant: SpokenError {
    var message: OfficeMessage { .nobodyMeant }
}
