import ArgumentParser
import Requirements

/// `probe profiles show NAME`: a file that the program holds, as it is.
struct ShowProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: HelpText.profilesShow.spoken)

    @Argument(help: ArgumentHelp(.profilesShowName, .valueName))
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
