internal import Foundation
package import Testing

/// Expects a text to be what a file in `Tests/Fixtures` holds.
///
/// `RECORD_GOLDEN=1` writes the file anew instead; what changed is then read as a diff.
package func expectGolden(_ text: String, _ file: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let place = URL(filePath: Fixtures.folder).appending(path: file)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
        try Data(text.utf8).write(to: place)
        return
    }
    let golden = try String(decoding: Data(contentsOf: place), as: UTF8.self)
    #expect(text == golden, "differs from \(file)", sourceLocation: sourceLocation)
}
