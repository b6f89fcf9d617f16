import ArgumentParser
import Fleet
import Requirements

/// Which prices a list counts with.
struct PriceArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The office's offers and prices, in the form of the shipped offers.json5. A price older than 90 days counts "
                + "as none.", valueName: "file"))
    var prices: String?

    /// The shipped data, with the office's own prices where a file was named.
    func data() throws -> RequirementData {
        let shipped = try RequirementData.shipped()
        guard let prices else { return shipped }
        let bytes = try GivenFile(path: prices).read(upTo: 1 << 20)
        return shipped.replacing(offers: try Offers(decoding: bytes, file: prices))
    }
}
