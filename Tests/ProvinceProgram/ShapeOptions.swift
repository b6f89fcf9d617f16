import ArgumentParser
import Province

/// How large a fleet.
struct ShapeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The same shape with so many PCs (default: the province's 12,605).", valueName: "n"))
    var machines: Int?

    @Option(help: ArgumentHelp("As many reports as one installation has sent at most.", valueName: "n"))
    var reports = 4

    @Option(help: ArgumentHelp("Another number, another fleet of the same shape.", valueName: "n"))
    var seed: UInt64 = 1

    var province: Province {
        let shape = machines.map(ProvinceShape.whole.scaled) ?? .whole
        return Province(shape.reporting(reports), seed: seed)
    }

    func validate() throws {
        guard machines ?? 1 >= 1, (1...32).contains(reports) else {
            throw ValidationError("--machines needs a number from 1, --reports one from 1 to 32.")
        }
    }
}
