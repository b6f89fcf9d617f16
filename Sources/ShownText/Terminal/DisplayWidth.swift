extension StringProtocol {
    /// How many columns of a terminal the text takes: combining marks none, East Asian wide characters two.
    ///
    /// A Vietnamese letter takes one, whether its accents are written in one scalar or in three.
    package var displayWidth: Int {
        var columns = 0
        var isJoined = false
        for scalar in unicodeScalars {
            // What stands after a zero width joiner is drawn into the picture before it.
            if !isJoined { columns += scalar.displayWidth }
            isJoined = scalar.value == 0x200D
        }
        return columns
    }
}

extension Unicode.Scalar {
    /// Source: Unicode Standard Annex 11, East Asian Width classes W and F, by block.
    var displayWidth: Int {
        switch value {
        // Letters of Latin alphabets, Vietnamese among them, and the blocks that bars are drawn with: most of a sheet.
        case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x1E00..<0x1F00, 0x2580..<0x25A0: return 1
        case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615,
            0x2648...0x2653, 0x2E80...0x3029, 0x302E...0x303E, 0x3041...0x3098, 0x309B...0x33FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        // The later parts of a Korean syllable stand in the column of its first.
        case 0x1160...0x11FF: return 0
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return 1
        }
    }
}
