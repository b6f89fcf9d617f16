import Requirements

/// A JSON value while it is put together: members come unsorted.
///
/// A sheet has hundreds of values, so all lie in one list, and what is written of them in one buffer.
final class JSONTree {
    /// The place of the value that the whole is.
    static let root = 0

    private enum Form { case scalar, list, object }

    private struct Node {
        /// In an object.
        let name: String
        var form = Form.scalar
        /// Of a scalar, among the bytes that are written; empty is null.
        var written = 0..<0
        /// Of a list or an object: its parts, of which each knows the one after it; the root is no one's part.
        var count = 0
        var first = root
        var last = root
        var next = root
    }

    private var nodes = [Node(name: "")]
    private var written: [UInt8] = []

    func becomeList(_ place: Int) { nodes[place].form = .list }
    func becomeObject(_ place: Int) { nodes[place].form = .object }
    func count(_ place: Int) -> Int { nodes[place].count }

    func set(_ place: Int, _ truth: Bool) { set(place) { $0 += (truth ? "true" : "false").utf8 } }
    func set(_ place: Int, _ integer: some BinaryInteger) { set(place) { $0 += String(integer).utf8 } }
    func set(_ place: Int, _ text: String) { set(place) { QuotedJSON.append(text, to: &$0) } }

    private func set(_ place: Int, _ write: (inout [UInt8]) -> Void) {
        let start = written.count
        write(&written)
        nodes[place].written = start..<written.count
    }

    /// Adds a part to a list or an object, and returns its place.
    func add(to place: Int, _ name: String = "") -> Int {
        let part = nodes.count
        nodes.append(Node(name: name))
        if nodes[place].count == 0 { nodes[place].first = part } else { nodes[nodes[place].last].next = part }
        nodes[place].last = part
        nodes[place].count += 1
        return part
    }

    func write(_ place: Int = root, to bytes: inout [UInt8]) {
        let node = nodes[place]
        switch node.form {
        case .scalar where node.written.isEmpty: bytes += "null".utf8
        case .scalar: bytes += written[node.written]
        case .list: write(parts(of: node), between: "[", "]", to: &bytes) { _, _ in }
        case .object:
            let sorted = parts(of: node).sorted { nodes[$0].name < nodes[$1].name }
            write(sorted, between: "{", "}", to: &bytes) { part, bytes in
                QuotedJSON.append(nodes[part].name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
            }
        }
    }

    private func parts(of node: Node) -> [Int] {
        var parts: [Int] = []
        parts.reserveCapacity(node.count)
        var part = node.first
        for _ in 0..<node.count {
            parts.append(part)
            part = nodes[part].next
        }
        return parts
    }

    private func write(
        _ parts: [Int], between start: Unicode.Scalar, _ end: Unicode.Scalar, to bytes: inout [UInt8],
        before: (Int, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: start))
        for (number, part) in parts.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            before(part, &bytes)
            write(part, to: &bytes)
        }
        bytes.append(UInt8(ascii: end))
    }
}
