internal import Machine

/// A text from SMBIOS, where it is one: makers leave placeholders in fields that they do not fill in.
enum FirmwareText {
    private static let placeholders: Set<String> = [
        "to be filled by o.e.m.", "to be filled by oem", "default string", "none", "not specified", "unknown",
        "not available", "not applicable", "n/a", "o.e.m.", "oem", "undefined", "empty", "x.x", "sku", "asset",
        "system manufacturer", "system product name", "system version", "system serial number", "system name",
        "base board", "type1productconfigid", "invalid", "null",
    ]

    /// The text, cleaned; `nil` where it is empty, a placeholder, or one character again and again.
    static func value(_ text: String) -> String? {
        guard let clean = CapturedText.clean(text) else { return nil }
        let plain = clean.lowercased()
        guard !placeholders.contains(plain), !isOneCharacter(plain) else { return nil }
        return clean
    }

    private static func isOneCharacter(_ text: String) -> Bool {
        text.count > 1 && text.allSatisfy { $0 == text.first } || text == "0" || text == "." || text == "-"
    }
}
