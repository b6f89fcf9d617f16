package import Reports

/// Finds whom somebody means by a code, a label or an id.
package struct SubjectFinder: Sendable {
    private let keys: [KnownKey]
    private let kits: [SignedKit]

    package init(keys: [KnownKey], kits: [SignedKit]) {
        self.keys = keys.filter { $0.state != .unclaimed }
        self.kits = kits
    }

    /// The one that is meant: by the id of a key or kit, by a PC's code, or by its label within a school.
    package func subject(_ word: String, school: String?) throws(SubjectError) -> DecisionSubject {
        if let subject = DecisionSubject(word) { return subject }
        let found = keys.filter { key in
            key.code == ShortCode(typed: word) || key.label?.untrusted == word && isOf(key, school)
        }
        guard let only = found.first else { throw .unknown(ReportedText(word)) }
        guard found.count == 1 else { throw .several(ReportedText(word), found) }
        return .key(only.key)
    }

    /// All keys of a school that may be admitted, or were: not those that were retired or blocked.
    package func all(of school: String) -> [DecisionSubject] {
        keys.filter { isOf($0, school) && ($0.state == .provisional || $0.state == .admitted) }.map { .key($0.key) }
    }

    /// The kits of a school.
    package func kits(of school: String) -> [DecisionSubject] {
        kits.filter { $0.kit.school == school }.map { .kit($0.id) }
    }

    private func isOf(_ key: KnownKey, _ school: String?) -> Bool { school != nil && key.school?.untrusted == school }
}

/// Why nobody can be found by a word.
package enum SubjectError: Error, Sendable {
    case unknown(ReportedText)
    case several(ReportedText, [KnownKey])
}
