package import Machine
package import Requirements

extension CriterionName {
    /// What was found of it, or is asked for, with its unit.
    ///
    /// The words in it may be those of a file of the office's: they are still to be made harmless where they are shown.
    package func amount(_ finding: Finding, in language: Language) -> String {
        let amounts = Amounts(language: language)
        return switch (self, finding) {
        case (.cpu, .number(let points)): Self.points(amounts.number(points), in: language)
        case (.ram, .number(let mebibytes)): amounts.mebibytes(mebibytes)
        case (.diskGb, .number(let gigabytes)): amounts.number(gigabytes) + " GB"
        case (.os, .number(let days)): Self.support(days, in: language)
        case (.diskKind, .word(let kind)): (Disk.Kind(rawValue: kind) ?? .unknown).words(in: language)
        // The part of the level's name that people know.
        case (.isa, .word(InstructionSet.v1WithSSE3.rawValue)): "SSE3"
        case (_, .word(let word)): word
        case (_, .number(let number)): amounts.number(number)
        }
    }

    /// - Parameter number: Of MHz of one Core 2 core, in the language's form.
    private static func points(_ number: String, in language: Language) -> String {
        switch language {
        case .english: "\(number) points"
        case .vietnamese: "\(number) điểm"
        }
    }

    /// - Parameter days: How many more with security updates are asked for.
    private static func support(_ days: Int, in language: Language) -> String {
        switch language {
        case .english: days <= 1 ? "supported" : "\(days) days"
        case .vietnamese: days <= 1 ? "còn hỗ trợ" : "\(days) ngày"
        }
    }
}

extension Disk.Kind {
    package func words(in language: Language) -> String {
        switch (self, language) {
        case (.hdd, .english): "hard disk"
        case (.hdd, .vietnamese): "ổ cứng HDD"
        case (.ssd, _): "SSD"
        case (.emmc, _): "eMMC"
        case (.unknown, .english): "not known"
        case (.unknown, .vietnamese): "chưa rõ loại"
        }
    }
}
