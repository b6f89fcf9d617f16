internal import Machine
internal import Requirements
internal import ShownText

/// All uses beside each other: what the PC is fit for, what it is short of, and what would help most cheaply.
struct Comparison {
    /// One sheet a use; the PC is the same on all.
    let sheets: [Sheet]

    /// Columns, blanks between them apart; the last two share what is left of the terminal.
    private static let gap = 2
    private static let narrowest = 70

    var text: String {
        guard let first = sheets.first else { return "" }
        guard first.width >= Self.narrowest else {
            return (stacked + [""] + first.pcLines(.tight)).joined(separator: "\n") + "\n"
        }
        let rows = table(first)
        let used = rows.reduce(1) { $0 + $1.count }
        let whole = first.pcLines(.tight)
        let pc = [""] + (used + whole.count <= Sheet.screenLines ? whole : first.pcLines(.tightest))
        // Blank lines between the uses, where there is room for them.
        let isRoomy = used + pc.count + rows.count - 2 <= Sheet.screenLines
        return (Array(rows.joined(separator: isRoomy ? [""] : [])) + pc).joined(separator: "\n") + "\n"
    }

    /// The lines of each row, the headings first.
    private func table(_ first: Sheet) -> [[String]] {
        let rows = [headings(first)] + sheets.map(cells)
        var widths = (0..<3).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
        widths[0] = min(widths[0], 18)
        let left = first.width - widths.reduce(0) { $0 + $1 + Self.gap } - Self.gap
        widths += [left / 2, left - left / 2]
        return rows.enumerated().map { number, row in
            let verdict = number == 0 ? nil : sheets[number - 1].assessment.verdict
            return Self.lines(row, widths) { column, text in
                guard let verdict, column == 1 else { return text }
                return first.paint(verdict, text)
            }
        }
    }

    /// A row in as many lines as its longest cell takes.
    private static func lines(
        _ cells: [String], _ widths: [Int], paint: (Int, String) -> String
    ) -> [String] {
        let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { number in
            let parts = wrapped.enumerated().map { column, lines in
                let text = number < lines.count ? lines[number] : ""
                let isLast = column == wrapped.count - 1
                let blanks = isLast ? "" : String(repeating: " ", count: max(0, widths[column] - text.displayWidth))
                return (text.isEmpty ? "" : paint(column, text)) + blanks
            }
            var line = parts.joined(separator: String(repeating: " ", count: gap))
            while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
            return line
        }
    }

    private func headings(_ sheet: Sheet) -> [String] {
        [SheetText.use, .verdictHeading, .scoreHeading, .shortOf, .cheapest].map(sheet.say)
    }

    private func cells(_ sheet: Sheet) -> [String] {
        let assessment = sheet.assessment
        let short = sheet.shortcomings.map(sheet.say)
        return [
            sheet.title(of: sheet.profile), sheet.say(.verdict(assessment.verdict)),
            sheet.say(.scores(assessment.scoreLow, assessment.scoreHigh)),
            short.isEmpty ? sheet.say(.nothing) : short.joined(separator: ", "), sheet.briefRemedy,
        ]
    }

    /// For a narrow terminal: a use after the other, a line a column.
    private var stacked: [String] {
        sheets.enumerated().flatMap { number, sheet in
            let cells = cells(sheet)
            let titles = headings(sheet)
            let verdict = sheet.assessment.verdict
            let head = (number == 0 ? [] : [""]) + cells[0].wrapped(to: sheet.width)
            return head + ["  \(sheet.paint(verdict, cells[1]))  \(cells[2])"]
                + (3...4).flatMap { column in
                    "\(titles[column]): \(cells[column])".wrapped(to: sheet.width - 2).map { "  " + $0 }
                }
        }
    }
}

extension Sheet {
    /// The cheapest remedy in a few words.
    fileprivate var briefRemedy: String {
        // The lighter use is a row of its own.
        guard let remedy = assessment.remedies.first, !remedy.actions.contains(where: { $0.action == .reassign }) else {
            return say(assessment.verdict == .replace ? .newPC : .nothing)
        }
        let actions = remedy.actions.compactMap { brief($0).map(say) }
        return say(.briefRemedy(actions, remedy.reaches, score: say(.scores(remedy.scoreLow, remedy.scoreHigh))))
    }
}
