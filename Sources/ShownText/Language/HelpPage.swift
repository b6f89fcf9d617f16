/// A page of `--help` as ArgumentParser lays it out, its own words put into our language.
package struct HelpPage {
    private let english: String

    package init(_ english: String) {
        self.english = english.split(separator: "\n", omittingEmptySubsequences: false).map(Self.tidied)
            .joined(separator: "\n")
    }

    /// Without the traces of the empty name before ours; see ``ProbeCommand/configuration``.
    private static func tidied(_ line: Substring) -> Substring {
        for (theirs, ours) in [("USAGE:  ", "USAGE: "), ("  See ' help probe ", "  See 'probe help ")]
        where line.hasPrefix(theirs) {
            return ours + line.dropFirst(theirs.count)
        }
        return line
    }

    package func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .vietnamese:
            english.split(separator: "\n", omittingEmptySubsequences: false).map(Self.vietnamese)
                .joined(separator: "\n")
        }
    }

    /// ArgumentParser's words with ours; none of ours is much longer, so that lines keep their lengths.
    /// Source: swift-argument-parser 1.8, `Usage/HelpGenerator.swift`.
    private static let headings = ["ARGUMENTS:": "THAM SỐ:", "OPTIONS:": "TÙY CHỌN:", "SUBCOMMANDS:": "CÁC LỆNH:"]
    private static let beginnings = ["OVERVIEW: ": "", "USAGE: ": "CÁCH DÙNG: "]
    private static let endings = [
        " <subcommand>": " <lệnh>", "Show the version.": "Hiện phiên bản.",
        "Show help information.": "Hiện phần trợ giúp này.",
        " <subcommand>' for detailed help.": " <lệnh>' cho biết chi tiết.",
    ]

    private static func vietnamese(_ line: Substring) -> String {
        if let heading = headings[String(line)] { return heading }
        var line = String(line)
        for (theirs, ours) in beginnings where line.hasPrefix(theirs) { line = ours + line.dropFirst(theirs.count) }
        for (theirs, ours) in endings where line.hasSuffix(theirs) { line = line.dropLast(theirs.count) + ours }
        let see = "  See '"
        if line.hasPrefix(see) { line = "  Lệnh '" + line.dropFirst(see.count) }
        // The command that is taken where none is named.
        let isDefault = " (default)  "
        let parts = line.split(separator: " ", maxSplits: 2)
        if parts.count == 3, line.hasPrefix("  \(parts[0])\(isDefault)") {
            line = "  \(parts[0]) (mặc định) " + line.dropFirst(2 + parts[0].count + isDefault.count)
        }
        return line
    }
}
