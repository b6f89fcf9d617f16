import Foundation

/// What goes to the person and not into the output.
enum Console {
    /// Writes a line to standard error.
    static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
