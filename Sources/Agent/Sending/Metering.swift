/// Tells whether the connection to the network is paid by the byte.
package protocol Metering {
    /// `nil` where nobody knows.
    func isMetered() -> Bool?
}
