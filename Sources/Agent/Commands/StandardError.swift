internal import Glibc

/// Where sentences about what went wrong go.
enum StandardError {
    static func say(_ sentence: String) {
        let bytes = Array("probe: \(sentence)\n".utf8)
        // Standard error may be closed; then nobody listens.
        _ = try? LinuxFileSystem().write(bytes[...], to: STDERR_FILENO)
    }
}
