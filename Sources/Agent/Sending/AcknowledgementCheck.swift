package import Reports

/// Tells the acknowledgements that count from everything else that a stick or a network may bring.
package struct AcknowledgementCheck {
    private let collectors: Set<KeyID>

    /// - Parameter kit: names the collectors whose word counts.
    package init(kit: Kit) {
        collectors = Set(kit.collectors.map(\.key))
    }

    /// - Returns: `nil` for a line that is no acknowledgement signed by one of the kit's collectors.
    package func acknowledgement(in line: [UInt8]) -> Acknowledgement? {
        guard let signed = try? SignedLine(verifying: line, as: .acknowledgement),
            collectors.contains(signed.signer)
        else { return nil }
        return try? Acknowledgement(payloadOf: signed)
    }
}
