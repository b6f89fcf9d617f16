package import ArgumentParser
import Requirements

/// `probe profiles`: what machines are judged by here.
package struct ProfilesCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "List, show or check what PCs are judged by.",
        discussion: """
            An office puts its own profiles and tables into /etc/probe/profiles.d. To begin one:
            probe profiles show teaching-basic > mine.json5
            probe profiles check mine.json5
            """,
        subcommands: [ListProfilesCommand.self, ShowProfileCommand.self, CheckProfileCommand.self],
        defaultSubcommand: ListProfilesCommand.self)

    package init() {}
}
