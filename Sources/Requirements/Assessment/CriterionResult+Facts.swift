extension CriterionResult {
    /// All six, in the order of ``CriterionName``.
    static func all(_ facts: Facts, _ levels: Levels, by criteria: Profile.Criteria) -> [CriterionResult] {
        let os = facts.os
        return [
            CriterionResult(.isa, facts.isa.map { .word($0.name) }, by: criteria.isa, levels),
            CriterionResult(
                .cpu, facts.cpu.map { .number($0.value) }, by: criteria.cpu, levels, basis: facts.cpu?.basis),
            CriterionResult(.ram, facts.ramMib.map { .number($0) }, by: criteria.ram, levels),
            CriterionResult(.diskKind, facts.diskKind.map { .word($0.rawValue) }, by: criteria.diskKind, levels),
            CriterionResult(.diskGb, facts.diskGb.map { .number($0) }, by: criteria.diskGb, levels),
            CriterionResult(
                .os, os.map { .number($0.days) }, by: criteria.os, levels,
                basis: os.map { $0.until == nil ? .notAnnounced : .table }, until: os?.until),
        ]
    }

    private init(
        _ name: CriterionName, _ found: Finding?, by scale: Scale, _ levels: Levels, basis: Basis? = nil,
        until: Day? = nil
    ) {
        self.init(
            name, found, minimum: .number(scale.minimum.value), recommended: .number(scale.recommended.value),
            source: scale.source, levels, basis: basis, until: until)
    }

    private init<Word: ChartedWord>(
        _ name: CriterionName, _ found: Finding?, by chart: LevelChart<Word>, _ levels: Levels
    ) {
        self.init(
            name, found, minimum: .word(chart.minimum), recommended: .word(chart.recommended), source: chart.source,
            levels, basis: nil, until: nil)
    }

    private init(
        _ name: CriterionName, _ found: Finding?, minimum: Finding, recommended: Finding, source: String,
        _ levels: Levels, basis: Basis?, until: Day?
    ) {
        self.name = name
        self.found = found
        self.minimum = minimum
        self.recommended = recommended
        level = found == nil ? nil : levels.low[name]
        levelLow = levels.low[name]
        levelHigh = levels.high[name]
        self.source = source
        self.basis = basis
        self.until = until
    }
}
