internal import Machine
internal import Reports
internal import Requirements

/// One PC of the province: its hardware, and what has happened to it.
struct ProvincePC {
    /// From 0, in the province.
    let number: Int
    let isOutdated: Bool

    /// The use that it is judged by.
    let profile: String
    let tags: HardwareTags
    let label: String

    /// Whether the next PC's disk was copied from this one, which had a key already.
    let isImage: Bool

    /// Whether its disk was copied from the PC before it.
    let isClone: Bool

    /// Whether it was installed anew, and has a key of before.
    let isReinstalled: Bool

    /// Its disk goes back to what it was whenever it is switched on.
    let isFrozen: Bool

    /// What its clock says where nothing sets it right.
    let wrongClock: Int64?

    private let seed: UInt64

    init(_ number: Int, in school: ProvinceSchool, seed: UInt64) {
        self.number = number
        self.seed = seed
        let place = number - school.firstMachine
        isOutdated = place < school.outdated
        profile = school.profiles[place % 9 == 4 ? school.profiles.count - 1 : 0]
        label = "Phòng \(place / 24 + 1) / \(ProvinceSchool.padded(place % 24 + 1, to: 2))"
        let image = place % 53
        isImage = image == 0 && place + 1 < school.outdated
        isClone = image == 1 && isOutdated
        var dice = Dice(seed, 2, UInt64(number))
        let tags = Self.tags(&dice)
        self.tags = tags
        let canBeKnown = !tags.nic.isEmpty || tags.board != nil
        isReinstalled = image > 1 && canBeKnown && dice.happens(perThousand: 30)
        isFrozen = image > 1 && !isReinstalled && dice.happens(perThousand: 20)
        wrongClock =
            isReinstalled || !dice.happens(perThousand: 120)
            ? nil : dice.one(of: [0, 1_262_304_000, 2_147_483_647, 4_294_967_296, ProvinceTime.now + 630_720_000])
    }

    /// Every twelfth has a maker's stand-ins in place of its identifiers, and every fifteenth no card with an address.
    private static func tags(_ dice: inout Dice) -> HardwareTags {
        let isWeak = dice.number(0...11) == 0
        let hasNoCard = dice.number(0...14) == 0
        return HardwareTags(
            nic: hasNoCard ? [] : [dice.hexadecimal()], uuid: isWeak ? nil : dice.hexadecimal(),
            board: isWeak ? nil : dice.hexadecimal(), disk: [dice.hexadecimal()], os: dice.hexadecimal(),
            weak: isWeak ? ["board", "uuid"] : [])
    }

    /// The key of an installation, 0 being the one of now.
    func key(_ installation: UInt64 = 0) throws -> SigningKey {
        var dice = Dice(seed, 3, UInt64(number), installation)
        return try SigningKey(bytes: dice.bytes(SigningKey.length))
    }

    /// What is chosen anew in each report.
    func dice(_ report: Int) -> Dice { Dice(seed, 4, UInt64(number), UInt64(report)) }
}
