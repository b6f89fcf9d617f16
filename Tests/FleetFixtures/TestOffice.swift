package import Fleet
internal import Foundation
package import Reports
internal import TestSupport

/// An office in a folder of its own, as `probe-collector init` founds it, with one school's kit.
package final class TestOffice: Sendable {
    /// 2026-12-01, noon in UTC: what the office's clock says.
    package static let now: Int64 = 1_796_126_400

    private let scratch: TemporaryFolder
    package let folder: OfficeFolder
    package let office: Office
    package let root: SigningKey
    package let store: FleetStore
    package let kit: SignedKit

    /// - Parameter storingKit: Whether the office knows the kit from the start.
    package init(storingKit: Bool = true) throws {
        scratch = try TemporaryFolder()
        let founding = Founding(data: OfficeFolder(path: scratch.path + "/data"), rootFolder: scratch.path + "/root")
        office = try founding.found(district: "District", now: Self.now)
        folder = founding.data
        root = try founding.rootKeyFile.read()
        store = try folder.open()
        let order = KitOrder(school: "Tan Lap", profiles: ["teaching-basic"], most: 30, url: nil)
        kit = try order.kit(for: office, root: root, earlier: [], now: Self.now - 1000)
        if storingKit { _ = try store.add(kit, at: Self.now) }
    }

    /// A folder beside the data.
    package var path: String { scratch.path }

    /// - Parameter time: What the office's clock says.
    package func intake(
        accepting: Set<LineType> = [.report, .kit], at time: Int64 = TestOffice.now
    ) throws -> Intake {
        try Intake(store: store, accepting: accepting, clock: { time })
    }

    package func desk() throws -> AcknowledgementDesk {
        AcknowledgementDesk(
            key: try folder.collectorKey(of: store.office()), changes: try store.keysBook().chain.lines,
            clock: { Self.now })
    }

    /// A kit of another school, which the office does not know yet.
    package func anotherKit(_ school: String = "Na Coc", most: Int = 30) throws -> SignedKit {
        try KitOrder(school: school, profiles: ["teaching-basic"], most: most, url: nil)
            .kit(for: office, root: root, earlier: [], now: Self.now)
    }

    /// Writes a file beside the data; makes the folders above it.
    @discardableResult
    package func write(_ content: some Sequence<UInt8>, to file: String) throws -> String {
        try scratch.write(content, to: file)
    }

    package func link(_ file: String, to target: String) throws { try scratch.link(file, to: target) }
}
