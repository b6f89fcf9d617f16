/// A serial number, UUID or address as the kernel prints it: trimmed, lower-case.
package struct HardwareIdentifier {
    let text: String

    package init(_ value: String) {
        let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar.value == 0 }
        let scalars = value.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else {
            text = ""
            return
        }
        text = String(scalars[first...last]).lowercased()
    }

    /// Whether a maker left a stand-in where the PC's own value should be: many PCs share it.
    ///
    /// All 0 and all F are the SMBIOS 3.7 §7.2.1 ways to say that there is no UUID.
    package var isPlaceholder: Bool {
        let significant = text.unicodeScalars.filter { !"-:. ".unicodeScalars.contains($0) }
        return text.unicodeScalars.count < 4 || Set(significant).count <= 1 || Self.placeholders.contains(text)
    }

    private static let placeholders: Set<String> = [
        "03000200-0400-0500-0006-000700080009",
        "to be filled by o.e.m.", "default string", "none", "not specified", "system serial number",
        "base board serial number", "chassis serial number", "not applicable", "not available", "unknown",
        "0123456789", "123456789", "1234567890", "empty", "uninitialized",
    ]
}
