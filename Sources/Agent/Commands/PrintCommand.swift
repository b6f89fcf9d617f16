internal import ArgumentParser
internal import Machine
internal import Probes
internal import Requirements
internal import ShownText
internal import SystemRoot

/// `probe --print`: reads the PC, judges it and prints the sheet.
struct PrintCommand {
    let options: PrintRequest
    let language: Language

    init(_ options: PrintRequest) {
        self.options = options
        language = options.language ?? .ofProgram
    }

    func run() throws {
        let probe = try MachineProbe(recorded: options.recording, complainingIn: language)
        if probe.isEmpty { StandardError.say(text(.emptyRecording(options.recording ?? ""))) }
        let status = try print(probe.readWithSources())
        if status != 0 { throw ExitCode(status) }
    }

    /// Judges what was read of a PC, and prints it.
    ///
    /// - Returns: the exit status: 0 ready or usable, 1 upgrade or replace, 3 not known.
    func print(_ reading: MachineReading) throws -> Int32 {
        let today = try day()
        let (data, profile) = try requirements()
        // A recorded PC is another one than this.
        let state = options.recording == nil ? OwnState(path: statePath) : nil
        let machine = reading.machine.measured(state?.speed)
        let assessor = Assessor(data: data, today: today)
        let first = assessor.assess(machine, for: profile)
        // JSON for programs holds all uses, unless one was asked for.
        let showsAll = options.allProfiles || options.json && options.profile == nil
        let others = showsAll ? data.profiles.filter { $0.name != profile.name } : []
        let assessments = [first] + others.map { assessor.assess(machine, for: $0) }
        if options.json {
            let sources = options.sources ? reading.sources : nil
            Swift.print(try PrintedJSON(machine: machine, assessments: assessments, sources: sources).text())
        } else {
            let sources = options.sources ? reading.sources : []
            let frame = frame(of: machine, data, today, state?.identity ?? .none)
            let sheets = zip([profile] + others, assessments).map { frame($0, $1, sources) }
            Swift.print(options.allProfiles ? Comparison(sheets: sheets).text : sheets[0].text, terminator: "")
        }
        return Self.status(of: first.verdict)
    }

    /// What is the same on the sheets of all uses.
    private func frame(
        of machine: Machine, _ data: RequirementData, _ today: Day, _ identity: Sheet.Identity
    ) -> (Profile, Assessment, [Source]) -> Sheet {
        let terminal = Terminal.ofOutput
        let environment = ProgramEnvironment.variables
        let colour = options.noColor ? Colour(isOn: false) : terminal.colour(environment: environment)
        let names = DeviceNames.names(of: (machine.graphics ?? []) + (machine.network ?? []))
        let limits = Limits(of: machine, data: data)
        let clockIsBehind = options.asOf == nil && today < Day(unixSeconds: ProgramDate.seconds)
        return { profile, assessment, sources in
            Sheet(
                machine: machine, assessment: assessment, profile: profile, profiles: data.profiles, limits: limits,
                today: today, clockIsBehind: clockIsBehind, identity: identity, deviceNames: names, sources: sources,
                language: language, width: terminal.width, colour: colour)
        }
    }

    private var statePath: String {
        StateFolder.path(option: nil, environment: ProgramEnvironment.variables)
    }

    static func status(of verdict: Verdict) -> Int32 {
        switch verdict {
        case .ready, .usable: 0
        case .upgrade, .replace: 1
        case .unknown: 3
        }
    }

    private func day() throws -> Day {
        guard let text = options.asOf else { return .today() }
        guard let day = Day(text) else { throw usage(.badDate(text)) }
        return day
    }

    /// The named profile, or the first: a name, or else the path of a file.
    private func requirements() throws -> (RequirementData, Profile) {
        let judging = try reported { () throws(Failure) in try JudgingData() }
        for complaint in judging.complaints { StandardError.say(complaint.text(in: language)) }
        let data = judging.data
        let name = options.profile ?? data.profiles.first?.name ?? ""
        if let profile = data.profile(named: name) { return (data, profile) }
        let bytes = try reported { () throws(Failure) in try UserFile(path: name).read(limit: DataFileKind.sizeLimit) }
        guard let bytes else { throw usage(.unknownProfile(name, known: data.profiles.map(\.name))) }
        let own: Profile
        do throws(DataFileError) { own = try Profile(decoding: bytes, file: name) } catch {
            StandardError.say(Message.dataFileMistakes(error).text(in: language))
            throw ExitCode(Failure.Status.usage.rawValue)
        }
        let all = data.including(own)
        // Its digest is set by the data that holds it.
        return (all, all.profile(named: own.name) ?? own)
    }

    /// A failure becomes a sentence on standard error and an exit status.
    private func reported<Result>(_ work: () throws(Failure) -> Result) throws(ExitCode) -> Result {
        do throws(Failure) { return try work() } catch {
            StandardError.say(error.message.text(in: language))
            throw ExitCode(error.status.rawValue)
        }
    }

    private func text(_ text: SheetText) -> String { text.text(in: language) }

    private func usage(_ message: SheetText) -> ExitCode {
        StandardError.say(text(message))
        return ExitCode(Failure.Status.usage.rawValue)
    }
}
