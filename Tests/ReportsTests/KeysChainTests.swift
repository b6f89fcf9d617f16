import Reports
import Testing

/// The laws of the chain: what it follows, and that it follows nothing else.
@Suite struct KeysChainTests {
    private let roots = (0...4).map { _ in SigningKey() }
    private let collectors = (0...5).map { _ in SigningKey().id }

    private var start: KeysChain {
        KeysChain(root: roots[0].id, collectors: [address(0, "http://old")])
    }

    private func address(_ number: Int, _ url: String? = nil) -> CollectorAddress {
        CollectorAddress(key: collectors[number], url: url)
    }

    /// The change of that number, from one root to another, with both signatures.
    private func change(
        _ number: Int, from old: SigningKey, to new: SigningKey, _ collectors: [CollectorAddress]? = nil
    ) throws -> [SignedLine] {
        let keys = Keys(n: number, root: new.id, collectors: collectors ?? [address(number)])
        return try (old.id == new.id ? [old] : [old, new]).map { try $0.sign(keys) }
    }

    /// Four changes in a row, the third of the collector only.
    private func four() throws -> [[SignedLine]] {
        [
            try change(1, from: roots[0], to: roots[1]), try change(2, from: roots[1], to: roots[2]),
            try change(3, from: roots[2], to: roots[2]), try change(4, from: roots[2], to: roots[4]),
        ]
    }

    @Test func `changes are followed one after the other`() throws {
        var chain = start
        for (number, lines) in try four().enumerated() {
            chain = chain.following(lines)
            #expect(chain.number == number + 1)
            #expect(chain.collectors.map(\.key).last == collectors[number + 1])
        }
        #expect(chain.root == roots[4].id)
        #expect(chain.lines.count == 7)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `any order, repetition and grouping of a chain's lines leads to its end`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let lines = try four().flatMap(\.self)
        let expected = start.following(lines)
        #expect(expected.number == 4)
        let shuffled = (lines + lines.filter { _ in Bool.random(using: &random) }).shuffled(using: &random)
        #expect(start.following(shuffled) == expected)
        // In pieces, each handed on with all that came before, as an office does.
        var chain = start
        var held: [SignedLine] = []
        for line in shuffled {
            held.append(line)
            chain = chain.following(held.shuffled(using: &random))
        }
        #expect(chain == expected)
        #expect(start.following(expected.lines) == expected)
        #expect(expected.following(lines) == expected)
    }

    @Test func `a gap is not leapt over`() throws {
        let four = try four()
        #expect(start.following(four[1] + four[2] + four[3]) == start)
        #expect(start.following(four[0] + four[2] + four[3]).number == 1)
        // The same root signs numbers 3 and 5: 4 is missing.
        let leap = try change(5, from: roots[2], to: roots[3])
        #expect(start.following(four[0] + four[1] + four[2] + leap).number == 3)
    }

    @Test func `one signature of the two changes nothing`() throws {
        for line in try four()[0] { #expect(start.following([line]) == start) }
    }

    @Test func `two signatures of two payloads are not two signatures of one`() throws {
        let one = try change(1, from: roots[0], to: roots[1], [address(1)])
        let other = try change(1, from: roots[0], to: roots[1], [address(2)])
        #expect(start.following([one[0], other[1]]) == start)
    }

    @Test func `another district's keys, an old number and other types of line change nothing`() throws {
        let stranger = SigningKey()
        let strange = try change(1, from: stranger, to: roots[1]) + change(1, from: stranger, to: stranger)
        let zero = try roots[0].sign(
            Array(#"{"collectors":[{"key":"\#(collectors[0])"}],"n":0,"root":"\#(roots[0].id)","v":1}"#.utf8),
            as: .keys)
        let kit = try SignedKit(signing: Kit.sample(root: roots[0].id), with: roots[0]).line
        let asDecision = try roots[0].sign(
            try Keys(n: 1, root: roots[0].id, collectors: [address(1)]).payload(), as: .decision)
        #expect(start.following(strange + [zero, kit, asDecision]) == start)
        let chain = start.following(try four()[0])
        #expect(chain.following(try change(1, from: roots[0], to: roots[3])).root == roots[1].id)
        // The old root has no word any more.
        #expect(chain.following(try change(2, from: roots[0], to: roots[3])) == chain)
    }

    @Test func `a stranger's signature beside the right ones is not handed on`() throws {
        let keys = Keys(n: 1, root: roots[1].id, collectors: [address(1)])
        let lines = try [roots[0], roots[1], roots[3]].map { try $0.sign(keys) }
        let chain = start.following(lines)
        #expect(chain.number == 1)
        #expect(Set(chain.lines.map(\.signer)) == [roots[0].id, roots[1].id])
    }

    @Test func `of two changes with one number the first stays, and the fork is told`() throws {
        let ours = try change(1, from: roots[0], to: roots[1])
        let thiefs = try change(1, from: roots[0], to: roots[3])
        for (first, second) in [(ours, thiefs), (thiefs, ours)] {
            let chain = start.following(first)
            #expect(chain.following(second) == chain)
            #expect(chain.following(second + first) == chain)
            #expect(chain.forks(in: second) == [1])
            #expect(chain.forks(in: first).isEmpty)
            #expect(chain.forks(in: [second[0]]).isEmpty)
        }
        // Whoever followed the thief's goes on with the thief's.
        let further = try change(2, from: roots[3], to: roots[4]) + change(2, from: roots[1], to: roots[2])
        #expect(start.following(thiefs).following(further).root == roots[4].id)
        #expect(start.following(ours).following(further).root == roots[2].id)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `of two that come together the same one is followed, in whatever order`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let lines =
            try change(1, from: roots[0], to: roots[1]) + change(1, from: roots[0], to: roots[3])
            + change(2, from: roots[1], to: roots[2]) + change(2, from: roots[3], to: roots[4])
        let expected = start.following(lines)
        #expect(expected.number == 2)
        #expect(expected.forks(in: lines) == [1])
        let lowest = KeysChange.all(in: lines).filter { $0.keys.n == 1 }.map(\.id).min()
        #expect(expected.changes.first?.id == lowest)
        #expect(start.following(lines.shuffled(using: &random)) == expected)
    }

    @Test func `a kit that was made after some changes starts behind them`() throws {
        var kit = try Kit.sample(root: roots[2].id)
        kit.collectors = [address(0, "http://new")]
        kit.n = 2
        let chain = KeysChain(kit: kit).following(try four().flatMap(\.self))
        #expect(chain.number == 4)
        #expect(chain.changes.count == 2)
        kit.n = 4
        let last = KeysChain(kit: kit).following(try four().flatMap(\.self))
        #expect(last.changes.isEmpty)
        #expect(last.collectors == kit.collectors)
    }

    @Test func `addresses stay where a change names none`() throws {
        let keyOnly = try change(1, from: roots[0], to: roots[1])
        #expect(start.following(keyOnly).collectors.compactMap(\.url) == ["http://old"])
        #expect(Set(start.following(keyOnly).collectors.map(\.key)) == [collectors[1]])
        let moved = try keyOnly + change(2, from: roots[1], to: roots[1], [address(2, "http://new")])
        #expect(start.following(moved).collectors == [address(2, "http://new")])
        let kept = try moved + change(3, from: roots[1], to: roots[1], [address(3), address(4)])
        #expect(start.following(kept).collectors.compactMap(\.url) == ["http://new"])
        #expect(Set(start.following(kept).collectors.map(\.key)) == [collectors[3], collectors[4]])
        let sticks = KeysChain(root: roots[0].id, collectors: [address(0)])
        #expect(sticks.following(keyOnly).collectors == [address(1)])
    }

    @Test func `a chain without end is followed 64 changes far`() throws {
        let lines = try (1...100).flatMap { try change($0, from: roots[0], to: roots[0], [address(1)]) }
        #expect(start.following(lines).number == KeysChain.limit)
    }

    @Test func `a line that was damaged anywhere leads nowhere`() throws {
        var random = SeededGenerator(seed: 7)
        let lines = try four()[0]
        for line in lines {
            for _ in 0..<200 {
                var bytes = line.bytes
                bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
                let read = try? SignedLine(verifying: bytes, as: .keys)
                #expect(read == nil)
            }
        }
    }
}
