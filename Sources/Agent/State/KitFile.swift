package import Reports

/// The file `kit.jws`: the school's enrolment, exactly as its office signed it.
package struct KitFile {
    let folder: DurableFolder

    static let name = "kit.jws"

    /// The kit of this PC; `nil` where there is none.
    ///
    /// - Throws: a ``Failure`` where the file is there and is no kit: somebody's hand was in it.
    package func read() throws(Failure) -> SignedKit? {
        let bytes: [UInt8]?
        do throws(FileFault) { bytes = try folder.read(KitFile.name, limit: KitOffer.limit) } catch {
            throw Failure(error)
        }
        guard let bytes else { return nil }
        return try KitOffer(bytes: bytes, file: "\(folder.path)/\(KitFile.name)").kit
    }

    /// Takes a kit, if its office is the one that is known here, or none is known yet.
    ///
    /// The first kit is trusted because root installs it; whoever signs a later one must be the root of the first.
    package func accept(_ offer: KitOffer) throws(Failure) -> KitAcceptance {
        let known = try read()
        if let known {
            guard known.line.signer == offer.kit.line.signer else {
                throw Failure(.kitOfAnotherOffice(file: offer.file, known: known.kit, offered: offer.kit.kit))
            }
            if known.line == offer.kit.line { return .same }
        }
        do throws(FileFault) {
            try folder.write(Array(offer.kit.line.text.utf8), as: KitFile.name)
        } catch {
            throw Failure(error)
        }
        return known == nil ? .first : .later
    }
}

/// What became of a kit that was offered.
package enum KitAcceptance: Hashable, Sendable { case first, later, same }
