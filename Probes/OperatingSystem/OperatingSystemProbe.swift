internal import Machine
internal import SystemRoot

/// Reads which system runs.
struct OperatingSystemProbe {
    let files: SharedFiles

    private var root: SystemRoot { files.root }

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
        system.live = LiveSession.isRunning(files)
        notes.expect("os.live", system.live, in: "/proc/cmdline, /proc/self/mountinfo")
        readSpace(into: &system, &notes)
        return Reading(value: system == OperatingSystem() ? nil : system, notes: notes)
    }

    /// A live session's `/` lies in memory and tells nothing of the PC's disks.
    private func readSpace(into system: inout OperatingSystem, _ notes: inout Notes) {
        guard system.live != true else { return notes.missed("os.root_bytes", source: "statvfs", .liveSession) }
        do throws(ReadError) {
            let space = try root.space()
            (system.rootBytes, system.rootFreeBytes) = (space.bytes, space.freeBytes)
            notes.saw("os.root_bytes", in: "statvfs")
            notes.saw("os.root_free_bytes", in: "statvfs")
        } catch {
            notes.missed("os.root_bytes", source: "statvfs", Missed.Reason(error.reason))
        }
    }

    private func release() throws(ReadError) -> (content: OSRelease, file: String) {
        for file in ["etc/os-release", "usr/lib/os-release"] where root.exists(file) {
            return (OSRelease(parsing: try root.text(of: file, limit: 64 << 10)), file)
        }
        if let older = try OlderRelease.read(root) { return older }
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
