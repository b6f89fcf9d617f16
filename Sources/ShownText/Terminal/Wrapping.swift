extension String {
    /// The text in lines of at most `width` columns, broken between words; a longer word is cut.
    package func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(separator: " ") {
            for (piece, size) in word.pieces(upTo: width) {
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

    /// The text, or its beginning and `…` where it takes more than `width` columns.
    package func cut(to width: Int) -> String {
        guard displayWidth > width else { return self }
        var end = startIndex
        var used = 0
        for index in indices {
            used += self[index...index].displayWidth
            guard used < width else { break }
            end = self.index(after: index)
        }
        return self[..<end] + "…"
    }
}

extension Substring {
    /// Each piece with its width: the whole word where it is short enough.
    fileprivate func pieces(upTo width: Int) -> [(Substring, Int)] {
        let size = displayWidth
        guard size > width else { return [(self, size)] }
        var pieces: [(Substring, Int)] = []
        var start = startIndex
        var used = 0
        for index in indices {
            let size = self[index...index].displayWidth
            if used > 0, used + size > width {
                pieces.append((self[start..<index], used))
                (start, used) = (index, 0)
            }
            used += size
        }
        if start < endIndex { pieces.append((self[start...], used)) }
        return pieces
    }
}
