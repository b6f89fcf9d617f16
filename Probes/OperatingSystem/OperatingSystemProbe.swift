internal import Machine
internal import SystemRoot

/// Reads which system runs.
struct OperatingSystemProbe {
    let root: SystemRoot

    func read() -> Reading<OperatingSystem> {
        var missed = MissedList()
        var system = OperatingSystem()
        if let release = missed.attempt("os.id", release) {
            describe(release, in: &system)
            if system.id == nil { missed.note("os.id", source: "/etc/os-release", .notReported) }
        }
        system.kernel = missed.attempt("os.kernel", kernel)
        system.live = LiveSession.isRunning(root: root)
        if system.live == nil { missed.note("os.live", source: "/proc/cmdline", .absent) }
        return Reading(value: system == OperatingSystem() ? nil : system, missed: missed.all)
    }

    private func release() throws(ReadError) -> OSRelease {
        for file in ["etc/os-release", "usr/lib/os-release"] where root.exists(file) {
            return OSRelease(parsing: try root.text(of: file, limit: 64 << 10))
        }
        let older = "etc/lsb-release"
        if root.exists(older) { return OSRelease(parsingLSB: try root.text(of: older, limit: 64 << 10)) }
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
