import Fleet
import Reports
internal import ShownText

/// What the office is told of its keys.
struct KeysWords {
    let text: String

    init(_ office: Office, _ book: KeysBook, in language: Language) {
        let chain = book.chain
        let district = "\(TerminalText(cleaning: office.district))"
        let messages: [OfficeMessage] = [
            .keysOf(district: district, RootFingerprint(chain.root), collector: "\(office.collector)"),
            chain.changes.isEmpty ? .keysOfFounding : .keysChangedSince,
        ]
        let before = chain.changes.isEmpty ? [] : [OfficeMessage.keysBefore(RootFingerprint(book.foundingRoot))]
        let entries = (before + chain.changes.map { Self.entry($0.keys) }).map { "  " + $0.text(in: language) }
        let forks = book.forks.map { OfficeMessage.twoChanges(number: $0).text(in: language) }
        text = (messages.map { $0.text(in: language) } + entries + forks).map { $0 + "\n" }.joined()
    }

    private static func entry(_ keys: Keys) -> OfficeMessage {
        let addresses = keys.collectors.compactMap(\.url).map { "\(TerminalText(cleaning: $0))" }
        let collectors = keys.collectors.map { "\($0.key)" }.joined(separator: ", ")
        let root = RootFingerprint(keys.root)
        return addresses.isEmpty
            ? .keysEntry(number: keys.n, root, collectors: collectors)
            : .keysEntrySending(number: keys.n, root, collectors: collectors, to: addresses.joined(separator: ", "))
    }
}
