internal import SystemRoot

/// The lines of `/proc/cpuinfo`, as every architecture writes them: `key : value`, a block a processor.
///
/// Format: proc_cpuinfo(5). Keys differ between architectures and kernels; they are kept as written.
struct CPUInfo {
    static let file = "proc/cpuinfo"

    /// The lines before the first processor's, such as SPARC's `ncpus active`.
    private(set) var general = Block()

    /// One a `processor` line with a number, in the file's order; the last has what follows, such as ARM's `Hardware`.
    private(set) var processors: [Block] = []

    /// The flags that all processors have in common; `nil` where no processor has such a line.
    private(set) var flags: Set<String>?

    init(parsing text: String) {
        var blocks = [Block()]
        for line in text.bytes.lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let key = line[..<colon].trimmed
            let value = line[(colon + 1)...].trimmed
            if key.elementsEqual("processor".utf8), Int(value.text) != nil { blocks.append(Block()) }
            blocks[blocks.count - 1].append(key, value)
        }
        general = blocks[0]
        processors = Array(blocks.dropFirst())
        flags = Self.flags(of: processors)
    }

    /// The first value of any of these keys, in the order of the keys; an empty one counts as none.
    func first(_ keys: String...) -> String? {
        for key in keys {
            if let value = general[key], !value.isEmpty { return value }
            for block in processors {
                if let value = block[key], !value.isEmpty { return value }
            }
        }
        return nil
    }

    /// No number in this file that counts or names a processor has more than 16 bits.
    func firstNumber(_ key: String) -> Int? {
        first(key).flatMap { Int($0) }.flatMap { (0..<1 << 16).contains($0) ? $0 : nil }
    }

    /// A PC with many threads repeats a line of a thousand letters for each: the same line is not taken apart again.
    private static func flags(of processors: [Block]) -> Set<String>? {
        let lines = processors.compactMap { $0.value(of: "flags") }
        guard let first = lines.first else { return nil }
        return lines.dropFirst().reduce(words(first)) { $1 == first ? $0 : $0.intersection(words($1)) }
    }

    private static func words(_ line: ArraySlice<UInt8>) -> Set<String> { Set(line.words.map(\.text)) }
}

extension CPUInfo {
    /// Lines in the file's order. They become texts only when they are asked for.
    struct Block {
        private(set) var lines: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] = []

        /// Of several lines with this key the first counts.
        subscript(key: String) -> String? { value(of: key)?.text }

        func value(of key: String) -> ArraySlice<UInt8>? {
            let wanted = Array(key.utf8)[...]
            return lines.first { $0.key == wanted }?.value
        }

        mutating func append(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) { lines.append((key, value)) }
    }
}
