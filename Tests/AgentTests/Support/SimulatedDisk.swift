import Agent

/// A disk in memory that keeps apart what the kernel has and what the medium has.
///
/// Nothing reaches the medium before it is synced: not a file's bytes without fsync(2) of the file, and not a name
/// without fsync(2) of its folder. What was not synced may be there after a power cut all the same, in any choice and
/// order, save that one rename stays one step, as on every journalling file system. After a failed fsync the kernel
/// has dropped the bytes and a second one writes nothing: "Can Applications Recover from fsync Failures?", ATC 2020.
final class SimulatedDisk {
    final class Node {
        let kind: FileStatus.Kind
        var bytes: [UInt8] = []
        /// What the medium has of the bytes.
        var durable: [UInt8] = []
        /// A failed fsync has marked the bytes as written.
        var isForgotten = false
        var names: [String: Node] = [:]
        /// What the medium has of the names; `node` is absent where it has that there is none.
        var durableNames: [String: (change: Int, node: Node?)] = [:]

        init(_ kind: FileStatus.Kind) { self.kind = kind }
    }

    /// What one call does to names: all of it or nothing is on the medium.
    struct Change {
        let number: Int
        let edits: [(folder: Node, name: String, node: Node?)]
    }

    var root = Node(.folder)
    /// Changes of names that are not synced yet, oldest first.
    private(set) var pending: [Change] = []
    private var count = 0
    private var opened: [Int32: (node: Node, place: Int)] = [:]
    private var lastDescriptor: Int32 = 2

    /// - Parameter folders: are there, durably.
    init(folders: [String] = []) {
        for name in folders { change([(root, name, Node(.folder))]) }
        syncAll()
    }

    func open(_ node: Node) -> Int32 {
        lastDescriptor += 1
        opened[lastDescriptor] = (node, 0)
        return lastDescriptor
    }

    func node(_ file: Int32) throws(SystemError) -> Node {
        guard let node = opened[file]?.node else { throw SystemError(code: 9) }
        return node
    }

    func close(_ file: Int32) throws(SystemError) {
        _ = try node(file)
        opened[file] = nil
    }

    func read(_ file: Int32, upTo count: Int) throws(SystemError) -> [UInt8] {
        let node = try node(file)
        let place = opened[file]?.place ?? 0
        let taken = Array(node.bytes.dropFirst(place).prefix(count))
        opened[file]?.place = place + taken.count
        return taken
    }

    func change(_ edits: [(folder: Node, name: String, node: Node?)]) {
        count += 1
        for edit in edits { edit.folder.names[edit.name] = edit.node }
        pending.append(Change(number: count, edits: edits))
    }

    func sync(_ node: Node) {
        if !node.isForgotten { node.durable = node.bytes }
        for change in pending where change.edits.contains(where: { $0.folder === node }) { Self.reach(change) }
        pending.removeAll { change in change.edits.contains { $0.folder === node } }
    }

    func syncAll() {
        for change in pending { Self.reach(change) }
        pending = []
        var waiting = [root]
        while let node = waiting.popLast() {
            sync(node)
            waiting += node.names.values
        }
    }

    /// The medium gets a change; what it has from a later one stays.
    private static func reach(_ change: Change) {
        for edit in change.edits where edit.folder.durableNames[edit.name]?.change ?? 0 < change.number {
            edit.folder.durableNames[edit.name] = (change.number, edit.node)
        }
    }

    /// What the medium has after a power cut, as a disk of a PC that was switched on again.
    func afterPowerCut(using random: inout some RandomNumberGenerator) -> SimulatedDisk {
        // A share of all, of none, the oldest ones only: a bug that needs one of these is found soon.
        let share = [0, 25, 50, 75, 100].randomElement(using: &random) ?? 0
        let isInOrder = Bool.random(using: &random)
        var isOver = false
        for change in pending {
            let reaches = Int.random(in: 0..<100, using: &random) < share
            if !reaches, isInOrder { isOver = true }
            if reaches, !isOver { Self.reach(change) }
        }
        let disk = SimulatedDisk()
        var copies: [ObjectIdentifier: Node] = [:]
        disk.root = Self.survivor(of: root, &copies, using: &random)
        disk.syncAll()
        return disk
    }

    private static func survivor(
        of node: Node, _ copies: inout [ObjectIdentifier: Node], using random: inout some RandomNumberGenerator
    ) -> Node {
        if let copy = copies[ObjectIdentifier(node)] { return copy }
        let copy = Node(node.kind)
        copies[ObjectIdentifier(node)] = copy
        copy.bytes = bytes(of: node, using: &random)
        // Sorted, so that a seed always gives the same.
        for (name, entry) in node.durableNames.sorted(by: { $0.key < $1.key }) {
            guard let inner = entry.node else { continue }
            copy.names[name] = survivor(of: inner, &copies, using: &random)
            copy.durableNames[name] = (0, copy.names[name])
        }
        return copy
    }

    /// The same disk once more, with what was not synced yet; no file is open on it.
    func copy() -> SimulatedDisk {
        let disk = SimulatedDisk()
        var copies: [ObjectIdentifier: Node] = [:]
        disk.root = Self.copy(root, &copies)
        disk.count = count
        disk.pending = pending.map { change in
            Change(
                number: change.number,
                edits: change.edits.map { edit in
                    (Self.copy(edit.folder, &copies), edit.name, edit.node.map { Self.copy($0, &copies) })
                })
        }
        return disk
    }

    private static func copy(_ node: Node, _ copies: inout [ObjectIdentifier: Node]) -> Node {
        if let copy = copies[ObjectIdentifier(node)] { return copy }
        let copy = Node(node.kind)
        copies[ObjectIdentifier(node)] = copy
        (copy.bytes, copy.durable, copy.isForgotten) = (node.bytes, node.durable, node.isForgotten)
        copy.names = node.names.mapValues { Self.copy($0, &copies) }
        copy.durableNames = node.durableNames.mapValues { entry in
            (entry.change, entry.node.map { Self.copy($0, &copies) })
        }
        return copy
    }

    private static func bytes(of node: Node, using random: inout some RandomNumberGenerator) -> [UInt8] {
        guard node.bytes != node.durable else { return node.bytes }
        let some = Int.random(in: 0...node.bytes.count, using: &random)
        return switch Int.random(in: 0..<5, using: &random) {
        case 0: node.durable
        case 1: node.bytes
        case 2: Array(node.bytes.prefix(some))
        // The size came, the blocks did not.
        case 3: [UInt8](repeating: 0, count: node.bytes.count)
        default: node.bytes.prefix(some) + [UInt8](repeating: 0, count: node.bytes.count - some)
        }
    }
}
