internal import FoundationEssentials
internal import Reports

/// What the sheet takes from the agent's folder, which it neither makes nor changes.
struct OwnState {
    private let folder: DurableFolder?
    /// Whether there is a folder, which this user may not read.
    private let isForRoot: Bool

    init(path: String) {
        do throws(FileFault) {
            folder = try DurableFolder(opening: path, in: LinuxFileSystem())
            isForRoot = false
        } catch {
            folder = nil
            isForRoot = error.error == .notAllowed || error.error == .notPermitted
        }
    }

    /// What `probe bench` measured.
    var speed: CPUSpeed? {
        guard let folder else { return nil }
        return (try? StateFile<CPUSpeed>(folder: folder, name: "speed").read()) ?? nil
    }

    var identity: Sheet.Identity {
        guard let folder else { return isForRoot ? .forRoot : .none }
        guard case .key(_, let signing)? = try? KeyFile(folder: folder).read() else { return .none }
        let label = (try? StateFile<Label>(folder: folder, name: "label").read()) ?? nil
        return .known(code: ShortCode(signing.id).description, label: label?.text)
    }
}
