/// The first part of a line, which has one form only.
///
/// It is compared with that form and never parsed as JSON: so no other algorithm, embedded key or critical extension
/// has any code that could act on it. `Ed25519` is the fully specified name of RFC 9864.
struct LineHeader {
    private static let beforeKey = [UInt8](#"{"alg":"Ed25519","kid":""#.utf8)
    private static let beforeType = [UInt8](#"","typ":""#.utf8)
    private static let end = [UInt8](#""}"#.utf8)

    let signer: KeyID
    let type: LineType

    init(signer: KeyID, type: LineType) {
        self.signer = signer
        self.type = type
    }

    /// `nil` where the bytes differ from the form in anything but the key and the type.
    init?(matching bytes: [UInt8]) {
        let keyEnd = Self.beforeKey.count + KeyID.textLength
        guard bytes.count > keyEnd else { return nil }
        let key = bytes[Self.beforeKey.count..<keyEnd]
        guard let signer = KeyID(ascii: key) else { return nil }
        for type in LineType.allCases {
            let header = LineHeader(signer: signer, type: type)
            guard header.bytes == bytes else { continue }
            self = header
            return
        }
        return nil
    }

    /// The header of a line of which nothing is verified.
    init?(ofLine line: [UInt8]) {
        guard let end = line.firstIndex(of: UInt8(ascii: ".")), let bytes = Base64URL.decode(line[..<end]) else {
            return nil
        }
        self.init(matching: bytes)
    }

    var bytes: [UInt8] {
        Self.beforeKey + Array(signer.description.utf8) + Self.beforeType + Array(type.rawValue.utf8) + Self.end
    }
}
