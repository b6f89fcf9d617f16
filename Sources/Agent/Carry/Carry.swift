internal import ArgumentParser
internal import Glibc
internal import Machine
internal import Probes
internal import Reports

/// Prints the sheet, then writes this PC's report beside the program: onto the stick that goes from PC to PC.
///
/// What makes a folder one to report in is the school's kit in it. A PC that has probe installed and enrolled signs with
/// its own key, where this user may read it; any other with a key that is kept on the stick for it.
struct Carry {
    let sheet: PrintCommand
    /// Where the kit lies and the report goes; `nil` for the program's own folder.
    let folder: String?
    let statePath: String

    private var calls: LinuxFileSystem { LinuxFileSystem() }

    /// Exit status: the sheet's, or 74 (`EX_IOERR`) where the report could not be written.
    func run() throws {
        guard sheet.options.recording == nil else { throw fails(Failure(.carriesThisPCOnly, status: .usage)) }
        let probe = MachineProbe()
        let reading = probe.readWithSources()
        let status = try sheet.print(reading)
        let pc = (machine: reading.machine, identifiers: probe.identifiers(of: reading.machine))
        do throws(Failure) { say(try report(of: pc)) } catch { throw fails(error) }
        if status != 0 { throw ExitCode(status) }
    }

    private func report(of pc: ThisPC.Reading) throws(Failure) -> Message {
        let place = if let folder { folder } else { try ProgramFolder.path() }
        guard let kit = try kit(in: place) else { return .noKitBeside(folder: place) }
        let state = if let installed { installed } else { try stickState(of: pc.identifiers, in: place, kit) }
        try takeReceipts(from: place, into: state)
        _ = try ThisPC.checkUp(state: state, read: { pc }, say: complain).run(say: complain)
        let lines = try state.withOutbox { $0.entries.map(\.line) }
        guard let newest = lines.last else { return .carriedBefore }
        let written = try StickExport(calls: calls).write(lines, to: place)
        return .carried(ShortCode(newest.signer), folder: written.path, office: kit.kit.district)
    }

    /// What the office put on the stick: receipts, and changes of its keys.
    private func takeReceipts(from place: String, into state: StateFolder) throws(Failure) {
        let enrolment = try state.locked { () throws(Failure) in try state.enrolment.read() }
        guard let enrolment, let brought = try? StickImport(calls: calls).read(from: place, enrolment: enrolment) else {
            return
        }
        _ = try state.locked { () throws(Failure) in try state.enrolment.follow(brought.changes, say: complain) }
        _ = try state.settle(brought)
    }

    private func kit(in place: String) throws(Failure) -> SignedKit? {
        do throws(Failure) { return try OfferedKit(path: place).read() } catch {
            guard case .kitNotInFolder = error.message else { throw error }
            return nil
        }
    }

    private var installed: StateFolder? {
        guard let state = try? StateFolder(lookingAt: statePath, calls: calls), case .key? = try? state.key.read(),
            (try? state.kit.read()) != nil
        else { return nil }
        return state
    }

    private func stickState(
        of identifiers: Identifiers, in place: String, _ kit: SignedKit
    ) throws(Failure) -> StateFolder {
        let state = try CarriedKeys(on: place, calls: calls).state(for: identifiers)
        _ = try state.locked { () throws(Failure) in try state.enrolment.accept(kit, from: place) }
        return state
    }

    private func say(_ message: Message) {
        // A program that reads the JSON reads nothing else.
        if sheet.options.json { return complain(message) }
        print(message.text(in: sheet.language))
    }

    private func complain(_ message: Message) { StandardError.say(message.text(in: sheet.language)) }

    private func fails(_ failure: Failure) -> ExitCode {
        complain(failure.message)
        if failure.status == .usage { return ExitCode(failure.status.rawValue) }
        complain(.notCarried)
        return ExitCode(EX_IOERR)
    }
}
