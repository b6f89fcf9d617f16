/// The lines of `/proc/cpuinfo`, as every architecture writes them: `key : value`, a block a processor.
///
/// Format: proc_cpuinfo(5). Keys differ between architectures and kernels; they are kept as written.
struct CPUInfo {
    /// Lines outside the processors' blocks, such as ARM's `Hardware`.
    private(set) var general: [String: String] = [:]

    /// One a `processor` line with a number, in the file's order.
    private(set) var processors: [[String: String]] = []

    init(parsing text: String) {
        var inBlock = false
        for line in text.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let key = Self.trimmed(line[..<colon])
            let value = Self.trimmed(line[line.index(after: colon)...])
            if key == "processor", Int(value) != nil {
                processors.append([:])
                inBlock = true
            }
            if inBlock, let last = processors.indices.last, processors[last][key] == nil {
                processors[last][key] = value
            } else if general[key] == nil {
                general[key] = value
            }
        }
    }

    /// The first value of any of these keys, in the order of the keys; an empty one counts as none.
    func first(_ keys: String...) -> String? {
        for key in keys {
            for block in [general] + processors {
                if let value = block[key], !value.isEmpty { return value }
            }
        }
        return nil
    }

    /// No number in this file that counts or names a processor has more than 16 bits.
    func firstNumber(_ key: String) -> Int? {
        first(key).flatMap { Int($0) }.flatMap { (0..<1 << 16).contains($0) ? $0 : nil }
    }

    /// The flags that all processors have in common; `nil` where no processor has such a line.
    var flags: Set<String>? {
        let lines = processors.compactMap { $0["flags"] }
        guard let first = lines.first else { return nil }
        return lines.dropFirst().reduce(Self.words(first)) { $1 == first ? $0 : $0.intersection(Self.words($1)) }
    }

    private static func words(_ line: String) -> Set<String> {
        Set(line.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? start
        return start < end ? String(text[start..<end]) : ""
    }
}
