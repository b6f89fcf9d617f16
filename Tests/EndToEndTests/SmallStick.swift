import TestSupport

/// A stick of few bytes: a file system of its own, which only the commands that are run with it see.
enum SmallStick {
    /// Whether file systems may be mounted here; in many containers they may not.
    static let isPossible = (try? run(in: "/tmp", size: "16k", "true").status) == 0

    static let needed = "no file system may be mounted here, so there is no stick without room to try"

    /// Mounts it, runs a script of the shell, and lets it go.
    ///
    /// - Parameters:
    ///   - folder: where it shows; `$stick` in the script.
    ///   - size: such as `16k`, as tmpfs(5) has it.
    ///   - script: may use `$probe` and `$collector`, the programs with their folders in `office`.
    static func run(in folder: String, size: String, _ script: String, office: Office? = nil) throws -> Program.Result {
        let mount = "mount -t tmpfs -o size=\(size) stick \"$stick\" || exit 99\n"
        return try Program(path: "/usr/bin/unshare").run(
            ["--mount", "--map-root-user", "sh", "-c", mount + commands + script],
            environment: [
                "stick": folder, "PROBE": Office.probe.path, "COLLECTOR": Office.collector.path,
                "STATE": office?.path("pc") ?? "", "OFFICE": office?.path("office") ?? "",
            ])
    }

    private static let commands = """
        probe() { "$PROBE" "$@" --state "$STATE"; }
        collector() { "$COLLECTOR" "$@" --data "$OFFICE"; }

        """
}
