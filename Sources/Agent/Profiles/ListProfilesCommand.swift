import ArgumentParser
import Requirements
import ShownText

/// `probe profiles list`: the profiles with their versions, and what the office put on this PC.
struct ListProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpText.profilesList.spoken)

    @OptionGroup var options: SpeakingOptions

    func run() throws {
        try options.run { () throws(Failure) in
            let judging = try JudgingData()
            let profiles = judging.data.profiles
            let names = profiles.map(\.name)
            let titles = profiles.map { $0.title.text(in: options.language) }
            let (nameWidth, titleWidth) = (Self.width(of: names), Self.width(of: titles))
            for (index, profile) in profiles.enumerated() {
                let columns = [names[index].padded(to: nameWidth), titles[index].padded(to: titleWidth)]
                print(
                    (columns + [Amounts(language: options.language).day(profile.date), profile.digest]).joined(
                        separator: "  "))
            }
            if !judging.files.isEmpty { options.say(.profilesOfOffice(judging.files)) }
            for complaint in judging.complaints { options.complain(complaint) }
        }
    }

    private static func width(of texts: [String]) -> Int { texts.map(\.displayWidth).max() ?? 0 }
}
