import TestSupport
import Testing

/// The catalogues of what the program says, as they are written.
@Suite struct CatalogueTests {
    /// The English and the Vietnamese file of each catalogue.
    private static let catalogues = ["Words/Message", "Sheet/SheetText", "Help/HelpText"].map { "Agent/\($0)" }

    @Test(arguments: catalogues)
    func `what goes into the English sentence goes into the Vietnamese one`(path: String) throws {
        let catalogue = try Catalogue(path)
        #expect(catalogue.unlike.isEmpty)
        // Nearly all have the same label; those with a plural of their own do not.
        #expect(catalogue.pairs.count * 100 >= catalogue.count * 95)
    }

    @Test(arguments: catalogues)
    func `no Vietnamese sentence was left in English`(path: String) throws {
        #expect(try Catalogue(path).leftInEnglish.isEmpty)
    }

    @Test(arguments: ["Commands", "Profiles", "Daemon", "Sheet", "Sending", "Sticks"])
    func `no command has a sentence of its own beside the catalogues`(folder: String) throws {
        #expect(try Catalogue.strays(in: "Agent/\(folder)").isEmpty)
    }
}
