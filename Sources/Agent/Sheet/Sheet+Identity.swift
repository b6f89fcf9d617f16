internal import FoundationEssentials
internal import Reports

extension Sheet.Identity {
    /// Looks into the agent's folder, which it neither makes nor changes.
    init(folder path: String) {
        do throws(FileFault) {
            let folder = try DurableFolder(opening: path, in: LinuxFileSystem())
            let label = StateFile<Label>(folder: folder, name: "label")
            switch try KeyFile(folder: folder).read() {
            case .key(_, let signing):
                self = .known(code: ShortCode(signing.id).description, label: try label.read()?.text)
            case .absent, .damaged: self = .none
            }
        } catch {
            switch error.error {
            case .notAllowed, .notPermitted: self = .forRoot
            default: self = .none
            }
        }
    }
}
