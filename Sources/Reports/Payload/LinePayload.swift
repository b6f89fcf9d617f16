/// What a signed line says, once its signature is known to be right.
///
/// Names that this program does not know are passed over: a newer one may say more.
package protocol LinePayload: Codable, Hashable, Sendable {
    static var lineType: LineType { get }

    /// Refuses what the types of the fields let pass.
    func checkForm() throws(PayloadRefusal)
}

extension LinePayload {
    /// The one version of payload there is so far.
    package static var version: Int { 1 }

    /// Reads what a verified line says: the rules first, then the version, then the fields.
    package init(payloadOf line: SignedLine) throws(PayloadRefusal) {
        guard line.type == Self.lineType else { throw .otherType(line.type) }
        try self.init(payload: line.payload)
    }

    /// Reads a line that was verified before it was stored; its signature is not looked at again.
    package init(ofStoredLine line: String) throws(PayloadRefusal) {
        // Of bytes: to go through a text's own view takes several times as long.
        let parts = Array(line.utf8).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let payload = Base64URL.decode(parts[1]) else { throw .wrongForm(field: "") }
        try self.init(payload: payload)
    }

    init(payload bytes: [UInt8]) throws(PayloadRefusal) {
        let value = try PayloadScanner.value(of: bytes, arrayLimit: Self.lineType.arrayLimit)
        let version = try PayloadRefusal.whileDecoding(PayloadVersion.self, value).v
        guard version == Self.version else { throw .unknownVersion(version) }
        self = try PayloadRefusal.whileDecoding(Self.self, value)
        try checkForm()
    }

    /// The bytes to sign; refused where a reader would refuse them.
    package func payload() throws(PayloadRefusal) -> [UInt8] {
        try checkForm()
        guard let bytes = try? CompactJSON.encode(self) else { throw .wrongForm(field: "") }
        _ = try PayloadScanner.value(of: bytes, arrayLimit: Self.lineType.arrayLimit)
        return bytes
    }
}

private struct PayloadVersion: Decodable {
    let v: Int
}

extension PayloadRefusal {
    fileprivate static func whileDecoding<Value: Decodable>(
        _ type: Value.Type, _ value: PayloadValue
    ) throws(PayloadRefusal) -> Value {
        do {
            return try Value(from: PayloadDecoder(value))
        } catch let error as DecodingError {
            throw PayloadRefusal(error)
        } catch {
            throw .wrongForm(field: "")
        }
    }

    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context): self = .missing(field: context.codingPath.field(then: key))
        case .dataCorrupted(let context): self = .unknownValue(field: context.codingPath.field())
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            self = .wrongForm(field: context.codingPath.field())
        @unknown default: self = .wrongForm(field: "")
        }
    }
}

extension [any CodingKey] {
    /// Such as `machine.storage.0.kind`.
    fileprivate func field(then last: (any CodingKey)? = nil) -> String {
        (self + (last.map { [$0] } ?? []))
            .map { key in key.intValue.map { "\($0)" } ?? key.stringValue }
            .joined(separator: ".")
    }
}

extension DecodingError {
    /// A text that is not what this type is spelt like, in any version.
    static func wrongForm(_ type: any Any.Type, at decoder: any Decoder) -> DecodingError {
        .typeMismatch(type, Context(codingPath: decoder.codingPath, debugDescription: "not of the right form"))
    }
}
