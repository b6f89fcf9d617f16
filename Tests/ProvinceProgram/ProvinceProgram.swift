import ArgumentParser

/// `province`: makes a fleet of a province's shape, and measures what a collector spends on it. It is not installed.
@main
struct ProvinceProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "province", abstract: "Make a fleet of a province's shape, or measure a collector with it.",
        subcommands: [WriteCommand.self, IngestCommand.self])
}
