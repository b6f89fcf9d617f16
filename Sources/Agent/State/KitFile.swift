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

    func write(_ kit: SignedKit) throws(Failure) {
        do throws(FileFault) {
            try folder.write(kit.line.bytes, as: KitFile.name)
        } catch {
            throw Failure(error)
        }
    }
}

/// What became of a kit that was offered.
package enum KitAcceptance: Hashable, Sendable { case first, later, same }
