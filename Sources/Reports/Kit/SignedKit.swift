/// A kit with the line that it came in.
///
/// The first one is trusted because the administrator installed it; later ones only if the known root signed them.
package struct SignedKit: Hashable, Sendable {
    /// As many bytes as a kit's file may have: one line, and room for what an editor adds.
    package static let fileLimit = 64 * 1024

    package let line: SignedLine
    package let kit: Kit

    /// That of the line; kept, since an office asks for it with every PC.
    package let id: LineID

    package var rootFingerprint: RootFingerprint { RootFingerprint(kit.root) }

    package func proof(for key: KeyID) -> String { kit.proof(for: key) }

    /// Takes the kit of a line that was verified; refused where another key signed than the root it names.
    package init(line: SignedLine) throws(PayloadRefusal) {
        let kit = try Kit(payloadOf: line)
        guard kit.root == line.signer else { throw .wrongForm(field: "root") }
        self.line = line
        self.kit = kit
        id = line.id
    }

    /// Makes and signs a new kit; its root is the key that signs.
    package init(signing kit: Kit, with root: SigningKey) throws(SigningError) {
        var kit = kit
        kit.root = root.id
        line = try root.sign(kit)
        self.kit = kit
        id = line.id
    }

    /// Reads a kit's file, which may hold anything; `name` is what its sentences call the file.
    package init(file bytes: [UInt8], name: String) throws(KitError) {
        func refuse(_ reason: KitError.Reason) -> KitError { KitError(file: name, reason: reason) }
        guard bytes.count <= Self.fileLimit else { throw refuse(.tooLong(bytes: bytes.count)) }
        let lines = Array(LineFile(bytes))
        guard let only = lines.first else { throw refuse(.empty) }
        guard lines.joined().allSatisfy({ (0x20...0x7E).contains($0) }) else { throw refuse(.notText) }
        guard lines.count == 1 else { throw refuse(.severalLines(lines.count)) }
        let line: SignedLine
        do { line = try SignedLine(verifying: only, as: .kit) } catch { throw refuse(.line(error)) }
        do { try self.init(line: line) } catch { throw refuse(.payload(error)) }
    }
}
