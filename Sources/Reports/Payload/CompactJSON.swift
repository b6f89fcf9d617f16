/// The one way in which this project writes JSON that is compared or signed: names sorted, no blanks, `/` as it is.
///
/// Foundation's encoder writes the same bytes, but asks the runtime of each value whether it is a date, a URL or a
/// dictionary, and this takes most of its time. What is written here is none of these.
package enum CompactJSON {
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let tree = JSONTree()
        try value.encode(to: JSONTreeEncoder(tree: tree, place: JSONTree.root))
        var bytes: [UInt8] = []
        tree.write(to: &bytes)
        return bytes
    }
}
