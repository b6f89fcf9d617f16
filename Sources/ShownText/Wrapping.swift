extension String {
    /// The text in lines of at most `width` columns, broken between words; a longer word is cut.
    package func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(separator: " ") {
            for piece in word.pieces(upTo: width) {
                let size = piece.displayWidth
                if used > 0, used + 1 + size > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                if used > 0 {
                    line += " "
                    used += 1
                }
                line += piece
                used += size
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// The text followed by blanks up to `width` columns.
    package func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth))
    }
}

extension Substring {
    fileprivate func pieces(upTo width: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in self {
            let size = character.displayWidth
            if used > 0, used + size > width {
                pieces.append(piece)
                (piece, used) = ("", 0)
            }
            piece.append(character)
            used += size
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }
}
