import ArgumentParser
import Requirements

/// `probe profiles show NAME`: a file that the program holds, as it is.
struct ShowProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print a profile or table that this program holds, to begin an own one from.")

    @Argument(help: ArgumentHelp("Such as teaching-basic or offers.", valueName: "name"))
    var name: String

    @OptionGroup var options: SpeakingOptions

    func run() throws {
        try options.run { () throws(Failure) in
            guard let file = ShippedFile(rawValue: name) else {
                let known = ShippedFile.allCases.map(\.rawValue)
                throw Failure(.noSuchDataFile(TextInMessage.shortened(name), known: known), status: .usage)
            }
            print(String(decoding: file.bytes, as: UTF8.self), terminator: "")
        }
    }
}
