internal import Fleet

/// A fleet with the shape of a real province, the same for the same seed: its schools, its PCs, and what these sent.
///
/// Verdicts are those of the shipped profiles on ``ProvinceTime/today``.
package struct Province: Sendable {
    package let shape: ProvinceShape
    package let schools: [ProvinceSchool]
    let seed: UInt64

    package init(_ shape: ProvinceShape = .whole, seed: UInt64 = 1) {
        self.shape = shape
        self.seed = seed
        var dice = Dice(seed, 1)
        let sizes = (0..<shape.schools).map { _ in dice.number(3...24) * dice.number(3...24) }
        let pupils = Shares.of(shape.pupils, by: sizes, least: 12)
        let classes = Shares.of(shape.classes, by: pupils, least: 1)
        let required = Shares.of(shape.required, by: pupils, least: 1)
        // One school in sixteen has no PC, or none that ever reported; not among a few, which need every place there is.
        let wealth = required.enumerated().map { number, required in
            let isSilent = dice.number(0...15) == 0 && number > 0 && shape.schools >= 30
            return isSilent ? 0 : required * dice.number(4...16)
        }
        let machines = Shares.of(shape.machines, by: wealth, limits: zip(required, wealth).map { $1 == 0 ? 0 : $0 })
        let age = machines.map { $0 * dice.number(2...14) }
        let outdated = Shares.of(shape.outdated, by: age, limits: machines)
        var first = 0
        schools = (0..<shape.schools).map { number in
            defer { first += machines[number] }
            let commune = number / 5
            return ProvinceSchool(
                number: number, name: Self.name(number), area: "Lai Châu/Xã \(commune + 1)",
                level: Self.levels[number % 3].0, pupils: pupils[number], classes: classes[number],
                required: required[number], machines: machines[number], outdated: outdated[number],
                connection: Self.connections[dice.number(0...119) / 10], areaClass: [nil, 1, 2, 3, 3][commune % 5],
                firstMachine: first)
        }
    }

    private static let levels = [("primary", "Tiểu học"), ("lower secondary", "THCS"), ("upper secondary", "THPT")]
    /// Of 1,210 sites 234 have broadband, 823 only 4G, 153 nothing.
    private static let connections: [Connection] =
        [.broadband, .broadband, .none] + Array(repeating: .mobile, count: 9)

    private static let places = ["Tân Lập", "Nà Cóc", "Huổi Lếch", "Bản Phùng", "Mường So", "Pa Tần", "Nậm Xe"]

    private static func name(_ number: Int) -> String {
        "Trường \(levels[number % 3].1) \(places[number % 7]) \(number / 7 + 1)"
    }

    /// The roster, as an office would have it.
    package var rosterText: String {
        schools.reduce("id,name,area,level,pupils,classes,required,connection,area_class\n") { text, school in
            let cells = [
                school.id, school.name, school.area, school.level, "\(school.pupils)", "\(school.classes)",
                "\(school.required)", school.connection.rawValue, school.areaClass.map { "\($0)" } ?? "",
            ]
            return text + cells.joined(separator: ",") + "\n"
        }
    }
}
