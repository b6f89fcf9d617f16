import ArgumentParser
import Fleet
import Requirements

/// What the office adds to a list: its areas and its prices.
struct OfficeArguments: ParsableArguments {
    @Option(help: ArgumentHelp(.onlyArea, .valuePath))
    var area: AreaPath?

    @Option(help: ArgumentHelp(.prices, .valueFile))
    var prices: String?

    /// The office's data, with other prices where a file was named.
    func data() throws -> RequirementData {
        let data = try OfficeData.load()
        guard let prices else { return data }
        let bytes = try GivenFile(path: prices).read(upTo: DataFileKind.sizeLimit)
        return data.replacing(offers: try Offers(decoding: bytes, file: prices))
    }
}
