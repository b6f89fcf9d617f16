package import ArgumentParser
import Requirements

/// `probe profiles`: what machines are judged by here.
package struct ProfilesCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: HelpText.profiles.spoken,
        discussion: HelpText.profilesMore.spoken,
        subcommands: [ListProfilesCommand.self, ShowProfileCommand.self, CheckProfileCommand.self],
        defaultSubcommand: ListProfilesCommand.self)

    package init() {}
}
