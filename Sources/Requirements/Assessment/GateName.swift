/// What a use needs without its being scored.
package enum GateName: String, Codable, CaseIterable, Sendable {
    case screen, network
    case soundOut = "sound_out"
    case soundIn = "sound_in"
}
