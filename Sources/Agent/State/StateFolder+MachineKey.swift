package import Machine
import Reports

extension StateFolder {
    /// This PC's key: made at the first start, and made anew where the old one can't be used any more.
    ///
    /// A key whose head is gone can't be used, for nobody knows which numbers it has signed; nor can one that came here
    /// with a copied disk. Both keep the old key beside the new one. The head is there before the key at first start,
    /// so that a key without a head always means a loss.
    /// - Parameter say: is told what a technician should know.
    package func machineKey(
        for identifiers: Identifiers, say: (Message) -> Void
    ) throws(FileFault) -> MachineKey {
        switch try key.read() {
        case .absent:
            if try head.read() == nil { try head.write(Head()) }
            return try key.make(bornOn: identifiers, was: nil)
        case .damaged:
            let name = try key.setAside()
            say(.keyDamaged(setAsideAs: name))
            return try newKey(bornOn: identifiers, was: nil)
        case .key(let stored, let signing):
            if try head.read() == nil {
                say(.headLost(setAsideAs: try key.setAside()))
                return try newKey(bornOn: identifiers, was: signing.id)
            }
            if stored.isFromAnotherPC(than: identifiers) {
                say(.diskWasCopied(setAsideAs: try key.setAside()))
                return try newKey(bornOn: identifiers, was: signing.id)
            }
            return MachineKey(signing: signing, was: stored.was)
        }
    }

    /// The key first, then its head: after a cut between, the new key goes on with the old numbers, which harms nothing.
    private func newKey(bornOn identifiers: Identifiers, was: KeyID?) throws(FileFault) -> MachineKey {
        let made = try key.make(bornOn: identifiers, was: was)
        let old = try head.read()
        try head.write(Head(acknowledgedAt: old?.acknowledgedAt))
        return made
    }
}
