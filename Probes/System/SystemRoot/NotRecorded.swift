/// What a recording does not hold although it was asked for, and why: `not-recorded.txt` beside its `root`.
///
/// It is for people to read, and it is read back, so that a file that was for root only when the PC was recorded is for
/// root only in the recording.
package struct NotRecorded: Hashable, Sendable {
    package static let fileName = "not-recorded.txt"

    /// By path, from the root and without a leading `/`.
    package var reasons: [String: ReadError.Reason]

    package init(_ reasons: [String: ReadError.Reason] = [:]) { self.reasons = reasons }

    /// Reads what ``text`` writes; lines of another form are comments.
    package init(parsing text: String) {
        reasons = [:]
        for line in text.utf8.split(separator: UInt8(ascii: "\n")).map({ String(Substring($0)) }) {
            guard let mark = line.firstRange(of: ": /"), let reason = Self.reason(line[..<mark.lowerBound]) else {
                continue
            }
            reasons[String(line[mark.upperBound...])] = reason
        }
    }

    /// A line a path, sorted; last the files that are there by name only, whose content nobody asked for.
    package func text(namesOnly: [String] = []) -> String {
        let missed = reasons.sorted { $0.key < $1.key }.map { "\(Self.words($0.value)): /\($0.key)\n" }
        return missed.joined() + namesOnly.sorted().map { "\(Self.nameOnly): /\($0)\n" }.joined()
    }

    private static let nameOnly = "name only"

    private static func words(_ reason: ReadError.Reason) -> String {
        switch reason {
        case .absent: "absent"
        case .forbidden: "forbidden"
        case .notReported: "not reported"
        case .unreadable(let how): "unreadable (\(how))"
        case .malformed(let found): "malformed (\(found))"
        case .implausible(let found): "implausible (\(found))"
        }
    }

    private static func reason(_ words: Substring) -> ReadError.Reason? {
        switch words {
        case "absent", Substring(nameOnly): return .absent
        case "forbidden": return .forbidden
        case "not reported": return .notReported
        default: break
        }
        guard let mark = words.firstRange(of: " ("), words.last == ")" else { return nil }
        let detail = String(words[mark.upperBound...].dropLast())
        return switch words[..<mark.lowerBound] {
        case "unreadable": .unreadable(detail)
        case "malformed": .malformed(detail)
        case "implausible": .implausible(detail)
        default: nil
        }
    }
}
