import Reports

/// What the ledger says of keys that are not as they should be.
struct LedgerSigns: Sendable {
    /// Keys that wrote two reports of one number from different hardware.
    var copied: Set<KeyID> = []

    /// Keys that wrote two reports of one number from the same hardware.
    var setBack: Set<KeyID> = []

    /// Keys whose numbers leapt.
    var leapt: Set<KeyID> = []
}
