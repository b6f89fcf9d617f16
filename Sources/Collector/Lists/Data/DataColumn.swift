import ShownText

/// A column of the lists for spreadsheets, by the name that it has in a CSV file in English, which stays the same from
/// release to release.
enum DataColumn: String, CaseIterable {
    // A PC.
    case rank, verdict
    case scoreLow = "score_low"
    case scoreHigh = "score_high"
    case code, label, school, processor, board, profile, reasons, remedy, cost, currency
    case lastSeen = "last_seen"
    case flags, key, state
    case priceDate = "price_date"

    // A school, and what is counted.
    case schoolID = "school_id"
    case id, name, area, level, pupils, classes
    case pupilsPerMachine = "pupils_per_machine"
    case connection, electricity
    case areaClass = "area_class"
    case schools, machines, outdated
    case outdatedPercent = "outdated_percent"
    case replace, upgrade, unknown, usable, ready, held, stale, doubtful, unranked
    case adequate, required, missing, short
    case coveragePercent = "coverage_percent"
    case adequateBefore = "adequate_before"
    case adequateAfter = "adequate_after"
    case asOf = "as_of"

    // A plan.
    case number, work, description, price, left
    case toProfile = "to_profile"
    case budget, steps, spent
    case coveredSchools = "covered_schools"
    case lowestAdequate = "lowest_adequate"
    case lowestRequired = "lowest_required"
    case lowestSchoolID = "lowest_school_id"

    // What was before.
    case change, month
    case verdictBefore = "verdict_before"
    case scoreBefore = "score_before"

    /// In characters, for a workbook.
    var width: Int {
        switch self {
        case .reasons, .remedy, .description, .flags: 48
        case .processor, .board, .school, .name, .area: 30
        case .label, .profile, .key, .level: 20
        case .cost, .price, .left, .budget, .spent, .verdict, .code, .lastSeen, .priceDate, .asOf, .work, .toProfile,
            .change, .verdictBefore, .state:
            14
        default: 11
        }
    }

    func heading(in language: Language) -> String {
        switch language {
        case .english: english
        case .vietnamese: vietnamese
        }
    }
}
