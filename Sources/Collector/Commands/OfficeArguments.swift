import ArgumentParser
import Fleet
import Requirements

/// What the office adds to a list: its areas and its prices.
struct OfficeArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only the roster's schools in this area, written from the largest down, such as province/commune.",
            valueName: "path"))
    var area: AreaPath?

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
