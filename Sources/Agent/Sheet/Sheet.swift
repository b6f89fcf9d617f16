internal import Machine
internal import Requirements
internal import ShownText

/// What a technician reads on one screen: the verdict, what it rests on, what would help, the PC, and what was not seen.
struct Sheet {
    let machine: Machine
    let assessment: Assessment
    /// The profile that was asked for.
    let profile: Profile
    /// All that the sheet may name, for the titles of lighter uses.
    let profiles: [Profile]
    let limits: Limits
    let today: Day
    /// Whether the PC's clock, by which ``today`` was told, says less than this program knows to be past.
    let clockIsBehind: Bool
    let identity: Identity
    /// In the order of `machine.graphics`, then `machine.network`, then `machine.sound`.
    let deviceNames: [PCIFunction: String]
    /// Where each value was read, where that was asked for.
    let sources: [Source]

    let language: Language
    let width: Int
    let colour: Colour

    /// How people find this PC in the office's list.
    enum Identity: Hashable {
        case known(code: String, label: String?, isEnrolled: Bool)
        /// There is one, which this user may not read.
        case forRoot
        /// No daemon has run here yet, or it is a recorded PC.
        case none
    }

    /// Lines of a terminal, less the one for the next prompt.
    static let screenLines = 23

    var text: String {
        let size = { (sections: [[String]]) in sections.reduce(0) { $0 + $1.count } }
        var sections = sections(.roomy)
        // A narrow terminal is scrolled in any case.
        for density in [Density.tight, .tightest] where hasTable && size(sections) > Self.screenLines {
            sections = self.sections(density)
        }
        // Blank lines are pleasant, and the first thing to go where the screen is full.
        let gap = size(sections) + sections.count - 1 <= Self.screenLines ? "\n\n" : "\n"
        let sheet = sections.map { $0.joined(separator: "\n") }.joined(separator: gap) + "\n"
        return sources.isEmpty ? sheet : sheet + "\n" + sourceLines.joined(separator: "\n") + "\n"
    }

    /// How much is said where a screen has no room for all.
    enum Density {
        case roomy
        /// What a point is and the names of what was not seen give way.
        case tight
        /// Cards, too.
        case tightest
    }

    private func sections(_ density: Density) -> [[String]] {
        let explained = density == .roomy || !sources.isEmpty || cpuFails
        return [verdictLines, criteriaLines(explained: explained), remedyLines + limitLines, pcLines(density)]
            .filter { !$0.isEmpty }
    }

    /// Whether the processor alone keeps the PC from its use: then people ask what a point is.
    private var cpuFails: Bool { assessment.criteria.contains { $0.name == .cpu && ($0.level ?? 100) < 40 } }

    var amounts: Amounts { Amounts(language: language) }

    func say(_ text: SheetText) -> String { text.text(in: language) }

    /// Text that came from a device, safe for a terminal.
    func clean(_ text: String) -> String { TerminalText(cleaning: text).description }

    func title(of profile: Profile) -> String { clean(profile.title.text(in: language)) }

    /// The title of a profile that an action names.
    func use(_ name: String) -> String { profiles.first { $0.name == name }.map(title) ?? clean(name) }

    /// Lines of a text under a heading in the first column.
    func entry(_ heading: SheetText, _ text: String) -> [String] {
        let indent = headingWidth + 1
        let first = say(heading).padded(to: headingWidth) + " "
        let next = String(repeating: " ", count: indent)
        return text.wrapped(to: width - indent).enumerated().map { number, line in (number == 0 ? first : next) + line }
    }

    var headingWidth: Int { 14 }

    /// What stands under the verdict, whatever the use.
    func pcLines(_ density: Density) -> [String] {
        let cards = density == .tightest && sources.isEmpty ? cardLine : cardLines
        return machineLines + cards + missedLines(atMost: density == .roomy ? 2 : 1) + identityLines
    }
}
