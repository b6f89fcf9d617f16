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
            "Offers and prices, in the form of the shipped offers.json5 (default: the office's own in "
                + "/etc/probe/profiles.d). A price older than 90 days counts as none.", valueName: "file"))
    var prices: String?

    /// The office's data, with other prices where a file was named.
    func data() throws -> RequirementData {
        let data = try OfficeData.load()
        guard let prices else { return data }
        let bytes = try GivenFile(path: prices).read(upTo: DataFileKind.sizeLimit)
        return data.replacing(offers: try Offers(decoding: bytes, file: prices))
    }
}
