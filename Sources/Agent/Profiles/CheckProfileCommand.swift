import ArgumentParser
import Requirements

/// `probe profiles check FILE`: what is wrong in an office's profile or table.
struct CheckProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: HelpText.profilesCheck.spoken,
        discussion: HelpText.profilesCheckMore.spoken)

    @Argument(help: ArgumentHelp(.profilesCheckFiles, .valueFile))
    var files: [String]

    @OptionGroup var options: SpeakingOptions

    func run() throws {
        try options.run { () throws(Failure) in
            var failures: [Failure] = []
            let judging = try JudgingData()
            for file in files {
                do throws(Failure) { options.say(try check(file, beside: judging.data)) } catch {
                    failures.append(error)
                }
            }
            for failure in failures.dropLast() { options.complain(failure.message) }
            if let last = failures.last { throw last }
        }
    }

    private func check(_ file: String, beside data: RequirementData) throws(Failure) -> Message {
        guard let bytes = try UserFile(path: file).read(limit: DataFileKind.sizeLimit) else {
            throw Failure(.dataFileUnusable(file: file), status: .usage)
        }
        do throws(DataFileError) {
            guard DataFileKind(file: file) == .profile else {
                _ = try data.including(file: file, bytes)
                return .tableChecked(file: file)
            }
            let profile = try Profile(decoding: bytes, file: file)
            let digest = data.including(profile).profile(named: profile.name)?.digest ?? ""
            return .profileChecked(file: file, name: profile.name, digest: digest)
        } catch {
            throw Failure(.dataFileMistakes(error))
        }
    }
}
