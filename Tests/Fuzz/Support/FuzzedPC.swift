import Glibc
@testable import SystemRoot

/// A PC of which only a few files are there, and these hold what the fuzzer made up.
///
/// They lie in the working folder, which the script makes and removes; a run writes over the files of the run before.
enum FuzzedPC {
    static func root(_ files: [String: [UInt8]]) -> SystemRoot {
        for (file, bytes) in files { write(bytes, to: file) }
        return .recorded(in: ".")
    }

    private static func write(_ bytes: [UInt8], to file: String) {
        var descriptor = create(file)
        if descriptor < 0 {
            for slash in file.indices where file[slash] == "/" { _ = unsafe mkdir(String(file[..<slash]), 0o700) }
            descriptor = create(file)
        }
        let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
        precondition(written == bytes.count, "the file could not be written")
        close(descriptor)
    }

    private static func create(_ file: String) -> Int32 {
        unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    }
}
