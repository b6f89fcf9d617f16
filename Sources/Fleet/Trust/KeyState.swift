/// What a key counts for in the lists. Whatever it is, its reports are stored and acknowledged.
package enum KeyState: String, Codable, CaseIterable, Sendable {
    /// Nobody vouches for it: its kit is not known here, or it never held the kit.
    case unclaimed
    /// It held the kit; nobody looked at it yet.
    case provisional
    /// The district looked at it and found it right.
    case admitted
    /// No longer in use: scrapped, or installed anew.
    case retired
    /// Stolen, copied, or lying.
    case blocked
}
