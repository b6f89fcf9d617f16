internal import ShownText

/// A table for a terminal of 80 columns; long cells go on in the next line of their own column.
///
/// It is as wide in a pipe as on a terminal, so that what a script sees never depends on the window.
struct TextTable {
    static let width = 80
    private static let gap = "  "
    private static let narrowest = 6

    struct Column {
        var title: String
        /// What a cell may take before it goes on in the next line.
        var widest: Int
        var toTheRight = false
        /// Whether it gives way where all together are too wide.
        var isFlexible = false
    }

    struct Row {
        var cells: [String]
        /// Sentences below the row, indented.
        var notes: [String] = []
    }

    var columns: [Column]
    var rows: [Row] = []

    var text: String {
        let widths = fitting(columns.indices.map(width))
        var lines = layOut(columns.map(\.title), widths)
        lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap))
        for row in rows {
            lines += layOut(row.cells, widths)
            lines += row.notes.flatMap(Self.indented)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func width(of column: Int) -> Int {
        let cells = rows.map { $0.cells[column].displayWidth } + [columns[column].title.displayWidth]
        return min(columns[column].widest, cells.max() ?? 0)
    }

    /// The widest column that may gives way, again and again, until the line is full or none can.
    private func fitting(_ wanted: [Int]) -> [Int] {
        var widths = wanted
        while widths.reduce(0, +) + Self.gap.count * (widths.count - 1) > Self.width {
            let flexible = columns.indices.filter { columns[$0].isFlexible && widths[$0] > Self.narrowest }
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }

    private func layOut(_ cells: [String], _ widths: [Int]) -> [String] {
        let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let pieces = columns.indices.map { column in
                let piece = line < wrapped[column].count ? wrapped[column][line] : ""
                let blanks = String(repeating: " ", count: max(0, widths[column] - piece.displayWidth))
                return columns[column].toTheRight ? blanks + piece : piece + blanks
            }
            return pieces.joined(separator: Self.gap).withoutTrailingBlanks
        }
    }

    private static func indented(_ note: String) -> [String] {
        let indent = "      "
        return note.wrapped(to: width - indent.count - 2).enumerated().map { number, line in
            indent + (number == 0 ? "" : "  ") + line
        }
    }
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
