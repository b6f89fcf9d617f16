import FleetFixtures
import Foundation
import Reports
import Requirements
import ShownText
import TestSupport
import Testing

@testable import Collector
@testable import Fleet

/// The laws of merging, on real stores in memory, held against a second implementation that keeps everything.
///
/// As many runs as `PROBE_LAW_TRIPLES` and `PROBE_LAW_DELIVERIES` say; a release is tried with 1,000,000 and 100,000.
struct MergeLawTests {
    private static let triples = number("PROBE_LAW_TRIPLES") ?? 5_000
    private static let deliveries = number("PROBE_LAW_DELIVERIES") ?? 1_000

    /// What one collector is given by another comes later than what it received itself.
    private static let late = TestOffice.now + 1_000_000

    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    private func late(_ items: [LawItem]) -> [LawDelivery] {
        items.map { LawDelivery(item: $0, received: Self.late) }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `a join of stores is a least upper bound, and what a naive store keeps`(seed: UInt64) throws {
        let pool = try LawPool(busy: 4)
        var random = Seeded(seed)
        // Two reports a key, so that nearly every run has one that is not kept whole.
        let most = 2
        let stores = try (1...4).map { _ in try LawStore(pool, keeping: most) }
        for _ in 0..<(Self.triples + 3) / 4 {
            let (a, b, c) = (
                pool.deliveries(Int.random(in: 0...3, using: &random), using: &random),
                pool.deliveries(Int.random(in: 0...3, using: &random), using: &random),
                pool.deliveries(Int.random(in: 0...2, using: &random), using: &random)
            )
            for store in stores { try store.clear() }
            try stores[0].take(a)
            try stores[1].take(b)
            try stores[2].take(c)
            try stores[3].take(a)
            let alone = try stores[0].state()
            let exported = try stores[0...2].map { late(try $0.exported()) }

            try stores[3].take(exported[0])
            #expect(try stores[3].state() == alone, "a with a is a")
            try stores[0].take(exported[1])
            try stores[1].take(exported[0])
            let both = try stores[0].state()
            #expect(both == (try stores[1].state()), "a with b is b with a")
            #expect(both == naive(a + b, keeping: most), "and what a naive store keeps")
            try stores[0].take(exported[1])
            #expect(try stores[0].state() == both, "b once more changes nothing")

            try stores[2].take(exported[1])
            try stores[3].take(late(stores[2].exported()))
            try stores[0].take(exported[2])
            let all = try stores[0].state()
            #expect(try stores[3].state() == all, "in whatever way they are grouped")
            #expect(all == naive(a + b + c, keeping: most))
        }
    }

    private func naive(_ deliveries: [LawDelivery], keeping most: Int = FleetStore.bodiesPerKey) -> Set<String> {
        var fleet = NaiveFleet()
        for delivery in deliveries { fleet.take(delivery) }
        return fleet.state(keeping: most)
    }

    @Test(arguments: [5, 6, 7, 8] as [UInt64])
    func `three collectors that gossip have one store and one list, to the byte, however lines come`(
        seed: UInt64
    ) throws {
        // Eight reports a key in place of 32 make a run four times as short.
        let most = 8
        let pool = try LawPool(busy: most + 3)
        var random = Seeded(seed)
        let stores = try (1...3).map { _ in try LawStore(pool, keeping: most) }
        let first = pool.items.enumerated().map { LawDelivery(item: $1, received: TestOffice.now + Int64($0)) }
        let whole = try LawStore(pool, keeping: most)
        try whole.take(first)
        let state = try whole.state()
        let listed = try list(whole.store)
        #expect(state == naive(first, keeping: most))
        #expect(
            listed.contains("\"clone\"") && listed.contains("\"reinstalled\"") && listed.contains("\"rolled-back\""))
        for run in 0..<(Self.deliveries + 3) / 4 {
            for store in stores { try store.clear() }
            // Some come twice, to another collector perhaps, and later.
            let again = first.filter { _ in Int.random(in: 0...3, using: &random) == 0 }
                .map { LawDelivery(item: $0.item, received: $0.received + Int64.random(in: 1...500, using: &random)) }
            for delivery in (first + again).shuffled(using: &random) {
                try stores[Int.random(in: 0...2, using: &random)].take([delivery])
                guard Int.random(in: 0...29, using: &random) == 0 else { continue }
                let some = stores.shuffled(using: &random)
                try some[0].take(late(some[1].exported()))
            }
            let order = stores.shuffled(using: &random)
            for (from, to) in [(0, 1), (1, 2), (2, 0), (0, 1)] { try order[to].take(late(order[from].exported())) }
            for store in order { #expect(try store.state() == state, "run \(run)") }
            // One store has one list, so all three are asked now and then only.
            for store in run.isMultiple(of: 20) ? order : [order[0]] {
                #expect(try list(store.store) == listed, "run \(run)")
            }
        }
    }

    private func list(_ store: FleetStore) throws -> String {
        let data = try Self.data.get()
        let list = try FleetReader(store: store, data: data).machines(
            ListOptions(asOf: Day(unixSeconds: TestOffice.now)))
        let narrator = Narrator(language: .english, data: data, asOf: list.asOf)
        return try ListJSON(list, rows: JSONPriority.rows(PriorityList(list, nil), narrator)).jsonText
    }

    private static let data = Result { try RequirementData.shipped() }
}
