import Fleet
import Reports
internal import ShownText

/// A word that names nobody, or more than one.
struct SubjectComplaint: Error, CustomStringConvertible {
    let error: SubjectError
    let hasStore: Bool

    var description: String {
        switch error {
        case .unknown(let word) where !hasStore:
            "\"\(TerminalText(word))\" is not the id of a key or kit, and codes and labels need the office's store: take "
                + "the column `key` of `probe-collector machines --format csv`."
        case .unknown(let word):
            "There is no PC \"\(TerminalText(word))\": name its code or key as `probe-collector machines` shows it, or its "
                + "label with --school."
        case .several(let word, let keys):
            "\"\(TerminalText(word))\" is \(keys.count) PCs: name one by its key: "
                + keys.prefix(5).map { "\($0.key) (\($0.code))" }.joined(separator: ", ") + "."
        }
    }
}

/// Nobody is left to decide on.
struct NobodyMeant: Error, CustomStringConvertible {
    var description: String { "There is nobody to decide on: the list is empty, or the school has no PC or kit yet." }
}

/// A root key was given that is not this district's.
struct OtherRoot: Error, CustomStringConvertible {
    let root: KeyID

    var description: String {
        "The root key that was given (\(RootFingerprint(root))) is not this office's: put in the stick of this district."
    }
}
