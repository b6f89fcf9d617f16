/// A connected screen, at the resolution that it prefers. Source: the first line of `modes` in `/sys/class/drm`.
package struct Screen: Codable, Hashable, Sendable {
    /// Pixels.
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
