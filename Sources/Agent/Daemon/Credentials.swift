import FoundationEssentials
package import Machine

/// The identifiers that only root may read, as systemd hands them over.
///
/// Source: `LoadCredential=` in systemd.exec(5). Where the PC has none, the unit's `SetCredential=` says `none`.
package struct Credentials {
    package let uuid: String?
    package let boardSerial: String?

    package init(environment: [String: String], calls: any FileSystemCalls) {
        let folder = environment["CREDENTIALS_DIRECTORY"].flatMap { try? DurableFolder(opening: $0, in: calls) }
        func value(_ name: String) -> String? {
            guard let bytes = try? folder?.read(name, limit: 4096) else { return nil }
            let text = CapturedText.clean(bytes: bytes)
            return text == "none" ? nil : text
        }
        uuid = value("dmi-uuid")
        boardSerial = value("board-serial")
    }

    /// The identifiers with what only root could read put in.
    package func completing(_ identifiers: Identifiers) -> Identifiers {
        var identifiers = identifiers
        identifiers.uuid = uuid ?? identifiers.uuid
        identifiers.boardSerial = boardSerial ?? identifiers.boardSerial
        return identifiers
    }
}
