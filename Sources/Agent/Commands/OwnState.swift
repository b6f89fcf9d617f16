internal import Reports

/// What the sheet takes from the agent's folder, which it neither makes nor changes.
struct OwnState {
    private let state: StateFolder?
    /// Whether there is a folder, which this user may not read.
    private let isForRoot: Bool

    init(path: String) {
        do throws(FileFault) {
            state = try StateFolder(lookingAt: path, calls: LinuxFileSystem())
            isForRoot = false
        } catch {
            state = nil
            isForRoot = error.error == .notAllowed || error.error == .notPermitted
        }
    }

    /// What `probe bench` measured.
    var speed: CPUSpeed? { (try? state?.speed.read()) ?? nil }

    var identity: Sheet.Identity {
        guard let state else { return isForRoot ? .forRoot : .none }
        guard case .key(_, let signing)? = try? state.key.read() else { return .none }
        let label = (try? state.label.read()) ?? nil
        // A kit that can't be read is another matter, which `probe status` explains.
        let kit = Result { () throws(Failure) in try state.kit.read() }
        let isEnrolled = if case .success(nil) = kit { false } else { true }
        return .known(code: ShortCode(signing.id).description, label: label?.text, isEnrolled: isEnrolled)
    }
}
