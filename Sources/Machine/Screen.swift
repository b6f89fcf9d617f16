/// A connected screen, at the resolution that it prefers.
///
/// Source: its EDID (VESA Enhanced EDID 1.4 §3), else the first line of `modes` in `/sys/class/drm`.
package struct Screen: Codable, Hashable, Sendable {
    /// Pixels.
    package var width: Int
    package var height: Int

    /// The picture's size in millimetres; absent for projectors, and where the EDID does not tell.
    package var widthMm: Int?
    package var heightMm: Int?

    package init(width: Int, height: Int, widthMm: Int? = nil, heightMm: Int? = nil) {
        self.width = width
        self.height = height
        self.widthMm = widthMm
        self.heightMm = heightMm
    }

    enum CodingKeys: String, CodingKey {
        case width, height
        case widthMm = "width_mm"
        case heightMm = "height_mm"
    }
}
