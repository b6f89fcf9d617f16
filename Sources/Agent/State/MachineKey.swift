package import Reports

/// The key that this PC signs with.
package struct MachineKey: Sendable {
    package let signing: SigningKey

    /// The key that this installation used before, if it had to make a new one.
    package let was: KeyID?

    package init(signing: SigningKey, was: KeyID? = nil) {
        self.signing = signing
        self.was = was
    }
}
