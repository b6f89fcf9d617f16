internal import Machine

/// A text from SMBIOS, where it is one: makers leave placeholders in fields that they do not fill in.
enum FirmwareText {
    /// As makers of firmware deliver them, and makers of PCs leave them; in small letters.
    private static let placeholders: Set<String> = [
        "default string", "none", "(none)", "not specified", "unknown", "not available", "not applicable",
        "not provided", "n/a", "na", "o.e.m.", "o.e.m", "oem", "undefined", "empty", "x.x", "sku", "asset", "invalid",
        "null", "<bad index>", "base board", "base board product name", "base board version", "product name",
        "type1productconfigid", "type1family", "0123456789", "123456789", "1234567890", "no enclosure", "no asset tag",
        "no asset information", "rev 1.xx", "oemchassis",
    ]

    /// What placeholders begin with: "To Be Filled By O.E.M.", "System Product Name", "Chassis Serial Number".
    private static let beginnings = [
        "to be filled by", "filled by", "system manufacturer", "system product name", "system version",
        "system serial number", "system name", "system sku", "chassis manufactur", "chassis version", "chassis serial",
        "board manufacturer", "board version", "sernum", "partnum", "assettagnum", "asset-12345",
    ]

    /// The text, cleaned; `nil` where it is empty, a placeholder, or one character again and again.
    static func value(_ text: String) -> String? {
        guard let clean = CapturedText.clean(text) else { return nil }
        let plain = clean.lowercased()
        guard !placeholders.contains(plain), !beginnings.contains(where: { plain.hasPrefix($0) }),
            !isOneCharacter(plain)
        else { return nil }
        return clean
    }

    private static func isOneCharacter(_ text: String) -> Bool {
        text.count > 1 && text.allSatisfy { $0 == text.first } || text == "0" || text == "." || text == "-"
    }
}
