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
        do throws(FileFault) { bytes = try folder.read(KitFile.name, limit: SignedKit.fileLimit) } catch {
            throw Failure(error)
        }
        guard let bytes else { return nil }
        do throws(KitError) {
            return try SignedKit(file: bytes, name: "\(folder.path)/\(KitFile.name)")
        } catch {
            throw Failure(.kitRefused(error))
        }
    }

    /// Takes a kit, if its office is the one that is known here, or none is known yet.
    ///
    /// The first kit is trusted because root installs it; whoever signs a later one must be the root of the first.
    package func accept(_ offered: SignedKit, from file: String) throws(Failure) -> KitAcceptance {
        let known = try read()
        if let known {
            guard known.kit.root == offered.kit.root else {
                throw Failure(
                    .kitOfAnotherOffice(file: file, known: known.rootFingerprint, offered: offered.rootFingerprint))
            }
            if known.line == offered.line { return .same }
        }
        do throws(FileFault) {
            try folder.write(offered.line.bytes, as: KitFile.name)
        } catch {
            throw Failure(error)
        }
        return known == nil ? .first : .later
    }
}

/// What became of a kit that was offered.
package enum KitAcceptance: Hashable, Sendable { case first, later, same }
