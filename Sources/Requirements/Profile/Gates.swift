/// What a use needs besides the scored criteria; absent where it does not need it.
package struct Gates: Hashable, Sendable {
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

    init(_ node: DataNode) {
        let fields = node.fields(Key.self)
        screen = fields.optional(.screen).map(ScreenNeed.init)
        network = fields.optional(.network).map(Need.init)
        soundOut = fields.optional(.soundOut).map(Need.init)
        soundIn = fields.optional(.soundIn).map(Need.init)
    }

    private enum Key: String, CaseIterable {
        case screen, network
        case soundOut = "sound_out"
        case soundIn = "sound_in"
    }

    /// Something that has to be there.
    package struct Need: Hashable, Sendable {
        package var source: String

        package init(source: String) { self.source = source }

        init(_ node: DataNode) { source = node.fields(Key.self)[.source].text() }

        private enum Key: String, CaseIterable { case source }
    }

    /// A screen of at least this many pixels.
    package struct ScreenNeed: Hashable, Sendable {
        package var width: Int
        package var height: Int
        package var source: String

        package init(width: Int, height: Int, source: String) {
            self.width = width
            self.height = height
            self.source = source
        }

        init(_ node: DataNode) {
            let fields = node.fields(Key.self)
            width = fields[.width].whole(in: 320...100_000)
            height = fields[.height].whole(in: 200...100_000)
            source = fields[.source].text()
        }

        private enum Key: String, CaseIterable { case width, height, source }
    }
}
