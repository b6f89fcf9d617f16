import Fleet
import Reports
internal import ShownText

/// What the office is told of its keys.
struct KeysWords {
    let text: String

    init(_ office: Office, _ book: KeysBook) {
        let chain = book.chain
        var lines = [
            "The keys of the office \"\(TerminalText(cleaning: office.district))\":",
            "",
            "Root's fingerprint:  \(RootFingerprint(chain.root))",
            "Collector's key:     \(office.collector)",
            "",
            chain.changes.isEmpty ? "They are those of the founding." : "Changed since the founding:",
        ]
        for change in chain.changes { lines.append("  \(Self.sentence(on: change.keys))") }
        for number in book.forks {
            lines += [
                "",
                "Two different changes \(number) are signed rightly, which only somebody who holds the root key before it can",
                "have made. This office keeps to the one that it met first. If that one is not its own, the root is stolen:",
                "found a new office and make new kits.",
            ]
        }
        text = lines.map { $0 + "\n" }.joined()
    }

    private static func sentence(on keys: Keys) -> String {
        let addresses = keys.collectors.compactMap(\.url).map { TerminalText(cleaning: $0) }
        let road = addresses.isEmpty ? "" : ", sending to \(addresses.map { "\($0)" }.joined(separator: ", "))"
        let collectors = keys.collectors.map { "\($0.key)" }.joined(separator: ", ")
        return "\(keys.n): root \(RootFingerprint(keys.root)), collector \(collectors)\(road)"
    }
}
