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
            try beginHead()
            return try key.make(bornOn: identifiers, was: nil)
        case .damaged:
            let name = try key.setAside()
            say(.keyDamaged(setAsideAs: name))
            return try newKey(bornOn: identifiers, was: nil)
        case .key(let stored, let signing):
            if try isHeadLost() {
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
    ///
    /// What the old key reported last is forgotten before: a PC of the same model would else be silent for a week.
    private func newKey(bornOn identifiers: Identifiers, was: KeyID?) throws(FileFault) -> MachineKey {
        try lastReport.remove()
        let made = try key.make(bornOn: identifiers, was: was)
        // Opening it removes the files that the old head names, which could be names of new ones soon.
        let outbox = try outbox()
        let old = outbox.head
        // The numbers begin again, so that a report of the old key may look like the last one written from now on.
        let toldBy = outbox.entries.last?.line.id ?? old.toldBy
        try head.write(Head(lost: old.lost, toldBy: toldBy, acknowledgedAt: old.acknowledgedAt))
        return made
    }

    /// Whether nobody knows any more which numbers the key has signed.
    private func isHeadLost() throws(FileFault) -> Bool {
        guard let head = try head.read() else { return true }
        return head.isRebuilt == true
    }

    /// A key that is not there yet has signed no number.
    private func beginHead() throws(FileFault) {
        guard try isHeadLost() else { return }
        var begun = try head.read() ?? Head()
        begun.isRebuilt = nil
        try head.write(begun)
    }
}
