/// What a use needs besides the scored criteria; absent where it does not need it.
package struct Gates: Codable, Hashable, Sendable {
    package var screen: ScreenNeed?
    package var network: Need?
    package var soundOut: Need?
    package var soundIn: Need?

    package init(screen: ScreenNeed? = nil, network: Need? = nil, soundOut: Need? = nil, soundIn: Need? = nil) {
        self.screen = screen
        self.network = network
        self.soundOut = soundOut
        self.soundIn = soundIn
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.closed(CodingKeys.self)
        screen = try container.decodeIfPresent(ScreenNeed.self, forKey: .screen)
        network = try container.decodeIfPresent(Need.self, forKey: .network)
        soundOut = try container.decodeIfPresent(Need.self, forKey: .soundOut)
        soundIn = try container.decodeIfPresent(Need.self, forKey: .soundIn)
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case screen, network
        case soundOut = "sound_out"
        case soundIn = "sound_in"
    }

    /// Something that has to be there.
    package struct Need: Codable, Hashable, Sendable {
        package var source: String

        package init(source: String) { self.source = source }

        package init(from decoder: any Decoder) throws {
            source = try decoder.closed(CodingKeys.self).text(.source)
        }

        enum CodingKeys: String, CodingKey, CaseIterable { case source }
    }

    /// A screen of at least this many pixels.
    package struct ScreenNeed: Codable, Hashable, Sendable {
        package var width: Int
        package var height: Int
        package var source: String

        package init(width: Int, height: Int, source: String) {
            self.width = width
            self.height = height
            self.source = source
        }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.closed(CodingKeys.self)
            width = try container.whole(.width, in: 1...100_000)
            height = try container.whole(.height, in: 1...100_000)
            source = try container.text(.source)
        }

        enum CodingKeys: String, CodingKey, CaseIterable { case width, height, source }
    }
}
