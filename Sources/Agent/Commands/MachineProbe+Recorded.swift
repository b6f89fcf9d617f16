internal import ArgumentParser
internal import Probes
internal import ShownText
internal import SystemRoot

extension MachineProbe {
    /// The PC that `--recording` names, or the running one; what is wrong with a recording becomes a sentence.
    init(recorded folder: String?, complainingIn language: Language) throws(ExitCode) {
        guard let folder else {
            self.init()
            return
        }
        do {
            try self.init(recording: folder)
        } catch {
            let sentence: SheetText =
                switch error.reason {
                case .noFolder: .noRecording(folder)
                case .unreadable(let why): .unreadableRecording(folder, why: why)
                }
            StandardError.say(sentence.text(in: language))
            throw ExitCode(Failure.Status.usage.rawValue)
        }
    }
}
