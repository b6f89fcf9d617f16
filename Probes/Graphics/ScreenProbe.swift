internal import Machine
internal import SystemRoot

/// Reads which screens are connected. Source: `status`, `edid` and `modes` of the connectors in
/// `/sys/class/drm`.
struct ScreenProbe {
    let root: SystemRoot
    private let folder = "sys/class/drm"

    init(root: SystemRoot) { self.root = root }

    func read() -> Reading<[Screen]> {
        var notes = Notes()
        guard let names = notes.attempt("screens", { () throws(ReadError) in try root.names(in: folder) }) else {
            return Reading(value: nil, notes: notes)
        }
        let screens = names.filter { $0.contains("-") }.compactMap(screen)
        // Without a screen plugged in now nothing is known of the one that the PC is used with.
        guard !screens.isEmpty else {
            notes.missed("screens", source: "/" + folder, .notReported)
            return Reading(value: nil, notes: notes)
        }
        notes.saw("screens", in: "/" + folder)
        let largestFirst = screens.sorted { $0.width * $0.height > $1.width * $1.height }
        return Reading(value: Array(largestFirst.prefix(16)), notes: notes)
    }

    private func screen(_ connector: String) -> Screen? {
        let place = "\(folder)/\(connector)"
        guard (try? root.value(of: place + "/status")) == "connected" else { return nil }
        let told = try? root.bytes(of: place + "/edid", limit: 64 << 10)
        let edid = told.flatMap { EDID(bytes: $0) }
        // Recordings may lack the file, which every kernel has: then nothing speaks against the modes.
        let isGuess = told?.isEmpty == true && !Self.isPanel(connector)
        guard let pixels = Self.pixels(edid) ?? (isGuess ? nil : firstMode(place)) else { return nil }
        return Screen(
            width: pixels.width, height: pixels.height, widthMm: edid?.widthMm, heightMm: edid?.heightMm)
    }

    /// Where a screen sends no EDID, the modes are the driver's guess; but a built-in panel's come from the firmware.
    ///
    /// Source: `drm_add_modes_noedid` in Linux `drivers/gpu/drm/drm_edid.c`, names in `drm_connector.c`.
    private static func isPanel(_ connector: String) -> Bool {
        ["-LVDS-", "-eDP-", "-DSI-", "-DPI-"].contains { connector.contains($0) }
    }

    private static func pixels(_ edid: EDID?) -> (width: Int, height: Int)? {
        guard let width = edid?.width, let height = edid?.height else { return nil }
        return (width, height)
    }

    /// The kernel lists the mode that the screen prefers first.
    private func firstMode(_ place: String) -> (width: Int, height: Int)? {
        guard let modes = try? root.text(of: place + "/modes"),
            let first = modes.split(whereSeparator: \.isNewline).first
        else { return nil }
        let sides = first.split(separator: "x").map { $0.prefix { $0.isNumber } }.compactMap { Int($0) }
        guard sides.count == 2, sides.allSatisfy({ (1...100_000).contains($0) }) else { return nil }
        return (sides[0], sides[1])
    }
}
