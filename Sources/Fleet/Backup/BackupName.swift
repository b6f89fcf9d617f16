internal import Foundation

/// What a backup's file is called: `fleet-20261201T120000Z.sqlite`, after the moment it was made.
struct BackupName: Hashable, Comparable {
    let text: String

    /// - Parameter time: Unix seconds.
    init(at time: Int64) {
        let moment = Date(timeIntervalSince1970: TimeInterval(time))
        text = "fleet-\(moment.formatted(Self.form)).sqlite"
    }

    /// `nil` for a file of another kind.
    init?(_ text: String) {
        guard text.hasPrefix("fleet-"), text.hasSuffix(".sqlite"),
            (try? Date(String(text.dropFirst(6).dropLast(7)), strategy: Self.form)) != nil
        else { return nil }
        self.text = text
    }

    /// Unix seconds.
    var time: Int64 {
        let moment = try? Date(String(text.dropFirst(6).dropLast(7)), strategy: Self.form)
        return Int64(moment?.timeIntervalSince1970 ?? 0)
    }

    private static let form = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted)

    static func < (one: BackupName, other: BackupName) -> Bool { one.text < other.text }
}
