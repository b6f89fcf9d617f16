import Foundation
import Reports

extension Founding {
    /// Makes another collector of a district that has one: with its root's public key and a collector key of its own.
    ///
    /// The root's private key is neither here nor needed; kits and decisions are made where it is.
    package func join(_ invitation: Invitation, now: Int64) throws -> Office {
        for file in [data.databaseFile, data.collectorKeyFile.path] where FileManager.default.fileExists(atPath: file) {
            throw FoundingError.alreadyThere(file: file)
        }
        try Self.makeFolder(data.path)
        let collector = SigningKey()
        try data.collectorKeyFile.write(collector)
        let office = Office(
            district: invitation.kit.kit.district, root: invitation.founding, collector: collector.id, founded: now,
            isJoined: true)
        let store = try FleetStore(creating: office, file: data.databaseFile)
        _ = try store.take(keys: invitation.changes, at: now)
        _ = try store.add(invitation.kit, at: now)
        return try store.office()
    }
}
