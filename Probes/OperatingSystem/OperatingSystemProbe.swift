internal import Machine
internal import SystemRoot

/// Reads which system runs.
struct OperatingSystemProbe {
    let root: SystemRoot

    func read() -> Reading<OperatingSystem> {
        var notes = Notes()
        var system = OperatingSystem()
        if let release = notes.attempt("os.id", release) {
            describe(release.content, in: &system)
            notes.expect("os.id", system.id, in: "/" + release.file)
            notes.saw("os.version_id", system.versionId, in: "/" + release.file)
            notes.saw("os.name", system.name, in: "/" + release.file)
        }
        system.kernel = notes.attempt("os.kernel", kernel)
        notes.saw("os.kernel", system.kernel, in: "/proc/sys/kernel/osrelease")
        system.live = LiveSession.isRunning(root: root)
        notes.expect("os.live", system.live, in: "/proc/cmdline, /proc/self/mountinfo")
        return Reading(value: system == OperatingSystem() ? nil : system, notes: notes)
    }

    private func release() throws(ReadError) -> (content: OSRelease, file: String) {
        for file in ["etc/os-release", "usr/lib/os-release"] where root.exists(file) {
            return (OSRelease(parsing: try root.text(of: file, limit: 64 << 10)), file)
        }
        let older = "etc/lsb-release"
        if root.exists(older) { return (OSRelease(parsingLSB: try root.text(of: older, limit: 64 << 10)), older) }
        // The first place that os-release(5) names is the one to tell a technician of.
        throw ReadError(file: "etc/os-release", reason: .absent)
    }

    private func describe(_ release: OSRelease, in system: inout OperatingSystem) {
        system.id = release["ID"].flatMap { CapturedText.clean($0) }
        system.versionId = release["VERSION_ID"].flatMap { CapturedText.clean($0) }
        system.name = (release["PRETTY_NAME"] ?? release["NAME"]).flatMap { CapturedText.clean($0) }
        let like = release["ID_LIKE"]?.split(separator: " ").prefix(8).compactMap { CapturedText.clean(String($0)) }
        system.idLike = like?.isEmpty == true ? nil : like
    }

    private func kernel() throws(ReadError) -> String {
        let file = "proc/sys/kernel/osrelease"
        guard let release = CapturedText.clean(try root.value(of: file)) else {
            throw ReadError(file: file, reason: .notReported)
        }
        return release
    }
}
