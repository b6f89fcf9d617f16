import Machine

/// Why a file is not a kit that can be used.
package struct KitError: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String
    package let reason: Reason

    package init(file: String, reason: Reason) {
        self.file = file
        self.reason = reason
    }

    package enum Reason: Hashable, Sendable {
        case empty
        case tooLong(bytes: Int)
        case notText
        case severalLines(Int)
        case line(LineRefusal)
        case payload(PayloadRefusal)
    }

    /// One sentence or two for a technician: which file, what is wrong, what to do.
    package var description: String {
        let name = CapturedText.clean(file, limit: 256) ?? "The kit"
        return switch reason {
        case .empty: "\(name) is empty: copy the kit from the office again."
        case .tooLong(let bytes): "\(name) has \(bytes) bytes, far more than a kit: it is some other file."
        case .notText:
            "\(name) is not plain text: copy the kit from the office again, without opening it in an editor."
        case .severalLines(let count):
            "\(name) has \(count) lines, and a kit has one: take the file that was made for this school."
        case .line(let refusal): Self.sentence(name, refusal)
        case .payload(let refusal): Self.sentence(name, refusal)
        }
    }

    private static func sentence(_ name: String, _ refusal: LineRefusal) -> String {
        switch refusal {
        case .otherType(let type): "\(name) is \(type.noun), not a kit: take the kit that was made for this school."
        case .notThreeParts, .signatureLength:
            "\(name) is cut, or is no kit: copy the kit from the office again."
        case .tooLong, .notBase64, .header:
            "\(name) is no kit, or was damaged on the way: copy the kit from the office again."
        case .signature:
            "\(name) is damaged, or was changed after the office signed it: copy the kit from the office again."
        }
    }

    private static func sentence(_ name: String, _ refusal: PayloadRefusal) -> String {
        switch refusal {
        case .unknownVersion, .unknownValue:
            "\(name) is for a newer probe than this one: install the newest probe, then try again."
        case .wrongForm(field: "root"):
            "\(name) was not signed by the district that it names: ask the office for a new kit."
        case .broken, .otherType, .missing, .wrongForm:
            "\(name) is signed, but not a proper kit: ask the office for a new one. \(refusal)"
        }
    }
}
