/// What the PC's clocks say, and which start of the PC this is.
package protocol Clocks {
    func reading() -> ClockReading

    /// The first 8 bytes of the kernel's random boot id, in hexadecimal.
    func bootID() -> String
}
