package import Reports

/// A kit that a file holds: its signature and form were checked, whose it is was not.
package struct KitOffer {
    package let file: String
    package let kit: SignedKit

    /// Far more than a kit: a line's limit, and room for what Windows editors put around it.
    static let limit = 65_536

    package init(bytes: [UInt8], file: String) throws(Failure) {
        let lines = SignedLines.split(bytes)
        guard let first = lines.first else { throw Failure(.kitEmpty(file: file)) }
        guard lines.count == 1 else { throw Failure(.kitOfManyLines(file: file, count: lines.count)) }
        let line: SignedLine
        do throws(LineRefusal) { line = try SignedLine(verifying: first, as: .kit) } catch {
            throw Failure(.kitNotSigned(file: file, reason: error))
        }
        let kit: SignedKit
        do throws(PayloadRefusal) { kit = try SignedKit(line) } catch {
            throw Failure(.kitMalformed(file: file, reason: error))
        }
        guard kit.kit.root == line.signer else { throw Failure(.kitNotOfItsRoot(file: file)) }
        self.file = file
        self.kit = kit
    }
}
