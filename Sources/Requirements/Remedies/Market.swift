internal import Machine

/// The offers as they stand on one day: what has expired has no price.
struct Market: Sendable {
    let targets: [Target]
    let ramByType: [String: [Module]]
    let ramOfAnyType: [Module]
    let ssdGb: Int
    let ssdPrice: Price?
    let replacementPrice: Price?
    let thingPrices: [Thing: Price]
    let limitPercent: Int

    struct Target: Sendable {
        let offer: ReinstallTarget
        let left: Facts.SupportLeft
        let price: Price?
    }

    struct Module: Sendable {
        let mib: Int
        /// `nil` also where the generation is not known.
        let price: Price?
    }

    init(_ data: RequirementData, on day: Day) {
        let offers = data.offers
        let current = Self.filter(for: offers, on: day)
        targets = offers.reinstall.compactMap { offer in
            let system = OperatingSystem(id: offer.id, versionId: offer.versionId, name: offer.name)
            guard let row = data.endOfSupport.row(for: system) else { return nil }
            return Target(offer: offer, left: Facts.SupportLeft(row, on: day), price: current(offer.price))
        }
        ramByType = Dictionary(grouping: offers.ram, by: \.type).mapValues { offers in
            offers.map { Module(mib: $0.toMib, price: current($0.price)) }
        }
        ramOfAnyType = offers.ram.reduce(into: []) { modules, offer in
            if !modules.contains(where: { $0.mib == offer.toMib }) {
                modules.append(Module(mib: offer.toMib, price: nil))
            }
        }
        ssdGb = offers.ssd.toGb
        ssdPrice = current(offers.ssd.price)
        replacementPrice = current(offers.replacement.price)
        thingPrices = [
            .screen: current(offers.screen.price), .networkAdapter: current(offers.networkAdapter.price),
            .headset: current(offers.headset.price),
        ].compactMapValues { $0 }
        limitPercent = offers.limitPercent.value
    }

    /// Lets through what is not expired; nothing where there is more than one currency, since sums would mean nothing.
    private static func filter(for offers: Offers, on day: Day) -> (Price?) -> Price? {
        let things = [offers.replacement, offers.screen, offers.networkAdapter, offers.headset]
        let prices =
            [offers.ssd.price] + offers.reinstall.map(\.price) + offers.ram.map(\.price) + things.map(\.price)
        let currencies = Set(prices.compactMap { $0.flatMap { $0.isExpired(on: day) ? nil : $0.currency } })
        guard currencies.count <= 1 else { return { _ in nil } }
        return { price in price.flatMap { $0.isExpired(on: day) ? nil : $0 } }
    }
}
