import TestSupport
import Testing

/// The catalogues of what the office's program says, as they are written.
struct CatalogueTests {
    private static let catalogues = [
        "Collector/Lists/Words/ListPhrase", "Collector/Words/OfficeMessage", "Collector/Help/OfficeHelp",
        "Collector/Lists/Data/DataColumn",
    ]

    @Test(arguments: catalogues)
    func `what goes into the English sentence goes into the Vietnamese one`(path: String) throws {
        let catalogue = try Catalogue(path)
        #expect(catalogue.unlike.isEmpty)
        // Nearly all have the same label; those that share a word do not.
        #expect(catalogue.pairs.count * 100 >= catalogue.count * 90)
    }

    @Test(arguments: catalogues)
    func `no Vietnamese sentence was left in English`(path: String) throws {
        #expect(try Catalogue(path).leftInEnglish.isEmpty)
    }

    @Test(arguments: ["Commands", "Import", "Lists", "Lists/Data", "Lists/Reading", "Lists/Sinks", "Pages"])
    func `no command has a sentence of its own beside the catalogues`(folder: String) throws {
        #expect(try Catalogue.strays(in: "Collector/\(folder)").isEmpty)
    }
}
