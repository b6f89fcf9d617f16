extension Mistake {
    /// - Parameter root: `nil` where the text could not be taken apart.
    init(_ mistake: MistakeAt, in bytes: [UInt8], below root: JSON5Value?) {
        (line, column) = Self.position(of: mistake.offset, in: bytes)
        place = root.flatMap { $0.path(to: mistake.offset) } ?? ""
        if case .duplicateKey(let first) = mistake.problem {
            problem = .duplicateKey(first: Self.position(of: first, in: bytes).line)
        } else {
            problem = mistake.problem
        }
    }

    private static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let before = bytes[..<min(offset, bytes.count)]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = before.count(where: { $0 == 0x0A }) + 1
        return (line, String(decoding: before[start...], as: UTF8.self).count + 1)
    }
}

extension JSON5Value {
    /// The keys down to the value or key at a place, as a person writes them: `rows[3].until`.
    func path(to offset: Int) -> String? {
        if self.offset == offset { return "" }
        switch content {
        case .object(let members):
            for member in members {
                let below = member.offset == offset ? "" : member.value.path(to: offset)
                guard let below else { continue }
                let isListed = below.isEmpty || below.hasPrefix("[")
                return TextInMessage.shortened(member.key) + (isListed ? "" : ".") + below
            }
        case .list(let items):
            for (index, item) in items.enumerated() {
                guard let below = item.path(to: offset) else { continue }
                return "[\(index)]" + (below.isEmpty || below.hasPrefix("[") ? "" : ".") + below
            }
        case .text, .whole, .fraction, .bool, .null: break
        }
        return nil
    }
}
