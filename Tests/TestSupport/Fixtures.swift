internal import Foundation

/// The files that tests read.
package enum Fixtures {
    /// `Tests/Fixtures` in the checkout.
    package static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures").path

    /// All recorded PCs.
    package static let machines = ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/Machines")) ?? [])
        .sorted()

    /// The folder of one recorded PC.
    package static func machine(_ name: String) -> String { "\(folder)/Machines/\(name)" }
}
