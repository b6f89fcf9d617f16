extension Unicode.Scalar {
    /// Whether the scalar could steer a terminal, turn the direction of what follows, or hide.
    ///
    /// Controls, line separators, zero-width and direction marks, the byte order mark, tags and noncharacters.
    package var isUnfitToShow: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: properties.isNoncharacterCodePoint
        }
    }
}
