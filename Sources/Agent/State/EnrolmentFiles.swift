package import Reports

/// The files `kit.jws` and `keys.jws`: the school's kit, and the changes of the office's keys since.
///
/// Use it only while the state folder is locked.
package struct EnrolmentFiles {
    let folder: DurableFolder

    /// The changes that were followed, line by line as they were signed, oldest first.
    static let keysName = "keys.jws"

    /// As many bytes as the changes may have: at most 64, of two lines each, no line longer than 5 KiB.
    static let keysLimit = 1 << 20

    private var kitFile: KitFile { KitFile(folder: folder) }

    /// `nil` where this PC has no kit.
    package func read() throws(Failure) -> Enrolment? {
        guard let kit = try kitFile.read() else { return nil }
        return Enrolment(kit: kit, changes: try changes())
    }

    /// A line that was spoilt here is passed over: the office hands its changes out again and again.
    private func changes() throws(Failure) -> [SignedLine] {
        do throws(FileFault) {
            let bytes = try folder.read(Self.keysName, limit: Self.keysLimit) ?? []
            return LineFile(bytes).compactMap { try? SignedLine(verifying: $0, as: .keys) }
        } catch {
            throw Failure(error)
        }
    }

    /// Takes a kit, if its office is the one that is known here, or none is known yet.
    ///
    /// The first kit is trusted because root installs it; whoever signs a later one must be the root that is known
    /// here: that of the first, or the one that has replaced it.
    package func accept(_ offered: SignedKit, from file: String) throws(Failure) -> KitAcceptance {
        let known = try read()
        if let known {
            if known.kit.line == offered.line { return .same }
            guard known.keys.root == offered.kit.root else { throw Failure(known.refusal(of: offered, from: file)) }
        }
        try kitFile.write(offered)
        return known == nil ? .first : .later
    }

    /// Follows the changes of keys that a collector or a stick has brought, and says so.
    ///
    /// What was followed is on the disk when this returns.
    ///
    /// - Returns: `nil` where this PC has no kit.
    package func follow(_ lines: [SignedLine], say: (Message) -> Void) throws(Failure) -> Enrolment? {
        guard let known = try read() else { return nil }
        let keys = known.keys.following(lines)
        for number in keys.forks(in: lines) { say(.keysForked(number: number)) }
        let new = keys.changes.dropFirst(known.keys.changes.count)
        guard !new.isEmpty else { return known }
        let stored = try changes() + new.flatMap(\.lines)
        do throws(FileFault) {
            try folder.write(LineFile.bytes(of: stored), as: Self.keysName)
        } catch {
            throw Failure(error)
        }
        say(.keysChanged(number: keys.number))
        say(.fingerprint(RootFingerprint(keys.root)))
        return Enrolment(kit: known.kit, changes: stored)
    }
}

extension Enrolment {
    fileprivate func refusal(of offered: SignedKit, from file: String) -> Message {
        formerRoots.contains(offered.kit.root)
            ? .kitByFormerKey(file: file, known: rootFingerprint)
            : .kitOfAnotherOffice(file: file, known: rootFingerprint, offered: offered.rootFingerprint)
    }
}
