import Reports

/// The kit that was laid on this PC before the program, so that installing it enrols without a question.
///
/// The unit names the file `/etc/probe/school.kit`, and systemd hands it over: it holds the school's secret and may be
/// root's alone. Source: `LoadCredential=` in systemd.exec(5). Where there is none, the unit's `SetCredential=` says
/// `none`.
package struct PreseededKit {
    static let credential = "school-kit"

    /// What sentences call it.
    static let file = "/etc/probe/school.kit"

    private let bytes: [UInt8]?

    package init(environment: [String: String], calls: any FileSystemCalls) {
        let folder = environment["CREDENTIALS_DIRECTORY"].flatMap { try? DurableFolder(opening: $0, in: calls) }
        // systemd hands over no more than 1 MB. What is longer than a kit may be, the kit's own reader refuses in its words.
        let bytes = try? folder?.read(Self.credential, limit: 1 << 20)
        self.bytes = bytes == Array("none".utf8) ? nil : bytes
    }

    /// Enrols the PC, if it has no kit yet. A kit that is no good is a sentence: reports wait for another.
    package func enrol(_ state: StateFolder, say: (Message) -> Void) throws(Failure) {
        guard let bytes else { return }
        try state.locked { () throws(Failure) in
            guard try state.kit.read() == nil else { return }
            let kit: SignedKit
            do throws(KitError) { kit = try SignedKit(file: bytes, name: Self.file) } catch {
                say(.kitRefused(error))
                return
            }
            let acceptance = try state.enrolment.accept(kit, from: Self.file)
            say(.kitAccepted(acceptance, school: kit.kit.school, district: kit.kit.district))
            say(.fingerprint(kit.rootFingerprint))
        }
    }
}
